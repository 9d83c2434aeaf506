// The load of a person in words, and the accounts that fit badly, each a step away: in the form «Team» and on the page Portfolio.
import type { JSX } from 'preact';
import type { Mismatch, PersonLoad } from '../../../jobs/team/people-load';
import { accountKeyAt } from '../../../jobs/portfolio/account-key';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { LinkButton } from '../../controls/button';
import { Icon } from '../../controls/icon';
import { ClassBadge, classOfCode } from '../../portfolio/class-badge';
import { useFirstOf } from '../../shell/first-of';
import { useWording } from '../../shell/pane-context';
import { fitWord, isOverloaded, loadWords } from './person-words';

export function LoadLine({ load }: { readonly load: PersonLoad }): JSX.Element {
  const wording = useWording();
  return (
    <span class="kam-person-load kam-small">
      {isOverloaded(load.load) ? <Icon name="warning" /> : null}
      {loadWords(wording, load)}
    </span>
  );
}

const firstShown = 3;

export interface MismatchListProps {
  readonly mismatches: readonly Mismatch[];
  readonly portfolio: Portfolio;
  readonly onOpen: (account: number) => void;
}

export function MismatchList({ mismatches, portfolio, onOpen }: MismatchListProps): JSX.Element | null {
  const { text } = useWording();
  const { shown, more } = useFirstOf(mismatches, firstShown);
  if (mismatches.length === 0) return null;
  return (
    <div class="kam-small">
      <p>{text('form.team.mismatches', { n: mismatches.length })}</p>
      <ul class="kam-notes">
        {shown.map((mismatch) => (
          <MismatchLine
            key={mismatch.account}
            mismatch={mismatch}
            portfolio={portfolio}
            onOpen={() => onOpen(mismatch.account)}
          />
        ))}
      </ul>
      {more}
    </div>
  );
}

interface MismatchLineProps {
  readonly mismatch: Mismatch;
  readonly portfolio: Portfolio;
  readonly onOpen: () => void;
}

function MismatchLine({ mismatch: { account, fit }, portfolio, onOpen }: MismatchLineProps): JSX.Element {
  const wording = useWording();
  const { accounts, classification } = portfolio;
  const name = classOfCode(classification.codes[account]);
  return (
    <li>
      <LinkButton onClick={onOpen}>{accountKeyAt(accounts, account)?.name}</LinkButton>{' '}
      {name === undefined ? null : <ClassBadge name={name} />} {fitWord(wording, fit)}
    </li>
  );
}
