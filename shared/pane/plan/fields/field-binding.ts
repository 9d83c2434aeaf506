// FieldBinding: one field of one row of the planning tables as a control works with it.
import { planTables, type FieldOf, type PlanTable } from '../../../sheet/tables/plan-tables';
import type { TableColumn } from '../../../sheet/tables/define-table';
import type { FieldValue } from '../../../model/field-value';
import type { AccountKey } from '../../../sheet/tables/table-view';
import type { PlanRow, PlanValues } from '../../../jobs/plan-edits/plan-op';
import type { PlanStore } from '../store/plan-store';

export interface FieldBinding {
  /** Tells one field of one row from every other. */
  readonly id: string;
  readonly column: TableColumn;
  readonly value: FieldValue;
  /** What stands in the cell where it cannot be read as what the column holds. */
  readonly unread: string | undefined;
  readonly set: (value: FieldValue) => void;
}

function columnOf(table: PlanTable, field: string): TableColumn {
  const column = planTables[table].columns.find(({ id }) => id === field);
  if (column === undefined) throw new Error(`${table} has no column ${field}`);
  return column;
}

/** A field of a row that exists. */
export function bindRow<T extends PlanTable>(
  store: PlanStore,
  table: T,
  row: PlanRow<T>,
  account: AccountKey | null,
  field: FieldOf<T>,
): FieldBinding {
  return {
    id: `${table}/${row.key}/${field}`,
    column: columnOf(table, field),
    value: row.values[field] ?? null,
    unread: row.unread[field],
    set: (value) => store.set(table, row.key, account, { [field]: value } as unknown as PlanValues<T>),
  };
}

/** A field of the account's row in KAM Plans, which is made with the first entry. */
export function bindPlan(store: PlanStore, account: AccountKey, field: FieldOf<'plans'>): FieldBinding {
  const row = store.plan(account);
  return {
    id: `plans/${account.key}/${field}`,
    column: columnOf('plans', field),
    value: row?.values[field] ?? null,
    unread: row?.unread[field],
    set: (value) => store.setPlan(account, { [field]: value }),
  };
}
