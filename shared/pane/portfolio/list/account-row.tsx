// AccountRow: one account of the list: cells of a table where there is room, a card of three short lines where there is not.
import type { JSX } from 'preact';
import type { AccountClass } from '../../../model/account-class';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';

export interface AccountView {
  readonly name: string;
  /** Undefined for accounts without a value to rank by. */
  readonly rank: number | undefined;
  readonly class: AccountClass | undefined;
  /** NaN where blank. */
  readonly value: number;
  /** Share of all positive value, 0–1; undefined where there is no value. */
  readonly share: number | undefined;
  readonly explanation: string;
}

export interface AccountRowProps {
  readonly account: AccountView;
  readonly position: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly selected: boolean;
  readonly inTabOrder: boolean;
  readonly onPick: () => void;
  readonly measure: (element: HTMLElement | null) => void;
}

export function AccountRow({
  account,
  position,
  top,
  selected,
  inTabOrder,
  onPick,
  measure,
}: AccountRowProps): JSX.Element {
  const { text, number, percent } = useWording();
  return (
    <div
      class="kam-list-row kam-list-cells"
      role="row"
      aria-rowindex={position + 2}
      aria-selected={selected}
      data-index={position}
      tabIndex={inTabOrder ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onPick}
      ref={measure}
    >
      <span role="gridcell" class="kam-list-rank kam-soft">
        {account.rank === undefined ? '–' : number(account.rank)}
      </span>
      <span role="gridcell" class="kam-list-name kam-strong">
        {account.name === '' ? <em>{text('list.unnamed')}</em> : account.name}
      </span>
      <span role="gridcell" class="kam-list-class">
        {account.class === undefined ? null : <ClassBadge name={account.class} />}
      </span>
      <span role="gridcell" class="kam-list-value">
        {Number.isNaN(account.value) ? '–' : number(account.value)}
      </span>
      <span role="gridcell" class="kam-list-share kam-soft">
        {account.share === undefined ? '–' : percent(account.share)}
      </span>
      <span role="gridcell" class="kam-list-why kam-soft kam-small">
        {account.explanation}
      </span>
    </div>
  );
}
