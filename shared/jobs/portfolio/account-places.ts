// Account places: where accounts stand in the user's sheet.
import type { AccountTable } from '../../sheet/accounts/account-table';
import type { SheetMapping } from '../../sheet/mapping/sheet-mapping';

/** Row of the sheet (from 0) → index of the account, for every line of it. */
export function accountsByRow({
  rows,
  lineRows,
  lineAccounts,
}: Pick<AccountTable, 'rows' | 'lineRows' | 'lineAccounts'>): ReadonlyMap<number, number> {
  if (lineRows === undefined || lineAccounts === undefined)
    return new Map(Array.from(rows, (row, account) => [row, account]));
  return new Map(Array.from(lineRows, (row, line) => [row, lineAccounts[line] ?? 0]));
}

/** Zero-based column of the names, or of the numbers where there are no names. */
export function nameColumn({ fields }: Pick<SheetMapping, 'fields'>): number {
  const id = fields.account ?? fields.accountId;
  return id === undefined ? 0 : Number(id.slice(1));
}
