// MovesCard: what to reclassify, each with its reason, accepted with one click; or how to get to see it.
import type { JSX } from 'preact';
import { accountKeyAt } from '../../../jobs/portfolio/account-key';
import type { AccountMove } from '../../../jobs/reclassify/portfolio-moves';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { Button, LinkButton } from '../../controls/button';
import { Card } from '../../shell/card';
import { useFirstOf } from '../../shell/first-of';
import { OutcomeBar } from '../../shell/outcome-bar';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';
import type { MovesState } from './moves-state';

const firstShown = 8;

export interface MovesCardProps {
  readonly state: MovesState;
  readonly portfolio: Portfolio;
  readonly onOpen: (account: number) => void;
}

export function MovesCard({ state, portfolio, onOpen }: MovesCardProps): JSX.Element {
  const { text } = useWording();
  const moves = state.moves.value;
  const accepted = moves?.filter(({ to }) => to !== null) ?? [];
  const { shown, more } = useFirstOf(moves ?? [], firstShown);
  return (
    <Card title={text('moves.title')}>
      <Outcome state={state} />
      {moves === null ? (
        <p>
          {text(
            portfolio.accounts.mapping.layout === 'orderLines' ? 'moves.missing.orders' : 'moves.missing',
          )}
        </p>
      ) : null}
      {moves?.length === 0 ? <p>{text('moves.none')}</p> : null}
      {shown.length === 0 ? null : (
        <ul class="kam-moves">
          {shown.map((move) => (
            <MoveRow key={move.account} move={move} portfolio={portfolio} state={state} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <div class="kam-row">
        {more}
        {accepted.length > 1 ? (
          <Button disabled={state.busy.value} onClick={() => void state.accept(accepted)}>
            {text('moves.acceptAll', { n: accepted.length })}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

function MoveRow({
  move,
  portfolio,
  state,
  onOpen,
}: MovesCardProps & { readonly move: AccountMove }): JSX.Element {
  const { text, message } = useWording();
  const { account, from, to } = move;
  const name = accountKeyAt(portfolio.accounts, account)?.name ?? '';
  return (
    <li class="kam-move">
      <div class="kam-move-what">
        <LinkButton onClick={() => onOpen(account)}>{name}</LinkButton>
        <span class="kam-row">
          <ClassBadge name={from} />
          {to === null ? null : (
            <>
              <span aria-label={text('moves.to')}>→</span>
              <ClassBadge name={to} />
            </>
          )}
        </span>
        <span class="kam-soft kam-small">{message({ code: `result.${move.move}`, params: {} })}</span>
      </div>
      {to === null ? null : (
        <Button
          disabled={state.busy.value}
          label={text('moves.accept.label', { name })}
          onClick={() => void state.accept([move])}
        >
          {text('moves.accept')}
        </Button>
      )}
    </li>
  );
}

function Outcome({ state }: { readonly state: MovesState }): JSX.Element {
  const { text } = useWording();
  const outcome = state.outcome.value;
  return (
    <OutcomeBar outcome={outcome} onUndo={() => void state.undo()}>
      {outcome?.kind === 'accepted' ? text('moves.accepted', { n: outcome.count }) : null}
    </OutcomeBar>
  );
}
