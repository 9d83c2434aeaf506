// rowsAsked: how many rows of a sheet a request asks for.
import type { ReadRequest, SheetInfo } from '../port';

const firstRows = 30;

/** How many rows to read from the top: 0 for none of its cells, never more than the sheet uses. `first` without a number asks for 30. */
export function rowsAsked(
  { sheets, rows = firstRows, tables = [] }: ReadRequest,
  { id, name, usedRows }: Pick<SheetInfo, 'id' | 'name' | 'usedRows'>,
): number {
  if (tables.includes(name)) return usedRows;
  if (sheets === 'none') return 0;
  if (sheets === 'first') return Math.min(rows, usedRows);
  return sheets.includes(id) ? usedRows : 0;
}
