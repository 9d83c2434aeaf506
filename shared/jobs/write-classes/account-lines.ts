// AccountLines: the user's rows as a sum over them sees them: read once, before anything is decided.
import { accountRows, columnOfField } from '../../sheet/accounts/account-rows';
import type { AccountTable } from '../../sheet/accounts/account-table';
import type { CellValue } from '../../model/cell';
import type { Snapshot } from '../../workbook/port';

/** The field that an account is known by in the lines: its number, or its name where no numbers are mapped. */
export const keyField = ({ ids }: AccountTable): 'account' | 'accountId' =>
  ids === null ? 'account' : 'accountId';

/** The lines, with their cells by zero-based sheet row. */
export interface AccountLines {
  /** Rows that are lines of accounts, and rows that are totals. */
  readonly rows: Int32Array;
  readonly totalRows: readonly number[];
  /** Undefined where the column that accounts are known by is gone. */
  readonly keys: readonly CellValue[] | undefined;
  /** Undefined where no days are mapped. */
  readonly days: readonly CellValue[] | undefined;
}

/** The lines of the account sheet; undefined where the snapshot does not hold it. */
export function accountLines({ data }: Snapshot, accounts: AccountTable): AccountLines | undefined {
  const { mapping } = accounts;
  const lines = data.find(({ id }) => id === mapping.sheet);
  if (lines === undefined) return undefined;
  const cellsOf = (field: 'account' | 'accountId' | 'orderDay') =>
    columnOfField(lines, mapping, field)?.values;
  return { ...accountRows(lines, mapping), keys: cellsOf(keyField(accounts)), days: cellsOf('orderDay') };
}
