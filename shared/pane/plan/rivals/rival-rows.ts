// The rows of KAM Rivals of one account: the rivals, ourselves beside them, and what matters to the customer. The last two are made when first filled.
import { planTables, type FieldOf } from '../../../sheet/tables/plan-tables';
import type { AccountKey } from '../../../sheet/tables/table-view';
import type { FieldBinding } from '../fields/field-binding';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';
import type { PlanStore } from '../store/plan-store';

export type RivalRow = PlanRow<'rivals'>;
type SingleSide = 'us' | 'importance';

export interface RivalRows {
  readonly rivals: readonly RivalRow[];
  readonly us: RivalRow | undefined;
  readonly importance: RivalRow | undefined;
}

/** A row typed by hand without a side is a rival. */
export function rivalRows(store: PlanStore, account: AccountKey): RivalRows {
  const rows = store.rows('rivals', account);
  const single = (side: SingleSide) => rows.find(({ values }) => values.side === side);
  return {
    rivals: rows.filter(({ values: { side } }) => side !== 'us' && side !== 'importance'),
    us: single('us'),
    importance: single('importance'),
  };
}

export function bindSide(
  store: PlanStore,
  account: AccountKey,
  side: SingleSide,
  row: RivalRow | undefined,
  field: FieldOf<'rivals'>,
): FieldBinding {
  const column = planTables.rivals.columns.find((one) => one.id === field);
  if (column === undefined) throw new Error(`KAM Rivals has no column ${field}`);
  return {
    // The same before and after the row is made: a field must not start afresh while somebody types.
    id: `rivals/${side}/${account.key}/${field}`,
    column,
    value: row?.values[field] ?? null,
    unread: row?.unread[field],
    set(value) {
      // Looked up when it is set: what was drawn may be older than the row.
      const now = rivalRows(store, account)[side];
      if (now === undefined) store.add('rivals', account, { side, [field]: value });
      else store.set('rivals', now.key, account, { [field]: value });
    },
  };
}
