// AccountRecords: everything the planning tables hold for one account.
import type { FieldOf, PlanTable } from '../../sheet/tables/plan-tables';
import type { AccountKey, TableRecord, TableView } from '../../sheet/tables/table-view';

/** The rows of the account table by table, in the order of the sheets; of KAM Plans the first, undefined where it has none. */
export type AccountRecords = {
  readonly [T in Exclude<PlanTable, 'plans'>]: readonly TableRecord<FieldOf<T>>[];
} & { readonly plan: TableRecord<FieldOf<'plans'>> | undefined };

/** The rows of a planning table, as they were read or with unsaved steps laid over. */
export type PlanViewOf = <T extends PlanTable>(table: T) => TableView<FieldOf<T>>;

/** The records of one account; rows without a key belong to it by its name. */
export function accountRecords(view: PlanViewOf, account: AccountKey): AccountRecords {
  const rows = <T extends PlanTable>(table: T) => view(table).ofAccount(account);
  return {
    plan: rows('plans')[0],
    actions: rows('actions'),
    contacts: rows('contacts'),
    swot: rows('swot'),
    rivals: rows('rivals'),
    perception: rows('perception'),
    team: rows('team'),
    history: rows('history'),
  };
}
