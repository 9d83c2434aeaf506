// PeopleCard: time and fit by person: type, accounts by class, how full the year is, and the accounts that fit badly.
import type { JSX } from 'preact';
import type { PersonLoad } from '../../../jobs/team/people-load';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { LoadLine, MismatchList } from '../../plan/team/person-parts';
import { accountWords, typeWords } from '../../plan/team/person-words';
import { Card } from '../../shell/card';
import { useFirstOf } from '../../shell/first-of';
import { useWording } from '../../shell/pane-context';

const firstShown = 8;

export interface PeopleCardProps {
  readonly people: readonly PersonLoad[];
  readonly portfolio: Portfolio;
  readonly onOpen: (account: number) => void;
}

export function PeopleCard({ people, portfolio, onOpen }: PeopleCardProps): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  const { shown, more } = useFirstOf(people, firstShown);
  return (
    <Card title={text('people.title')}>
      {people.length === 0 ? (
        <p>{text('people.none')}</p>
      ) : (
        <ul>
          {shown.map((load) => (
            <li key={load.person} class="kam-person">
              <span class="kam-strong">{load.person}</span>
              <span class="kam-small kam-soft">{typeWords(wording, load)}</span>
              <span class="kam-small">{accountWords(wording, load)}</span>
              <LoadLine load={load} />
              <MismatchList mismatches={load.mismatches} portfolio={portfolio} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {more}
    </Card>
  );
}
