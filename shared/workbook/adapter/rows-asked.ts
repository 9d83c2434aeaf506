// rowsAsked: how many rows of a sheet a request asks for.
import type { ReadRequest, SheetInfo } from '../port';

const firstRows = 30;

/** 0: none of its cells. Never more than the sheet uses. */
export function rowsAsked(
  { sheets, rows = firstRows, tables = [] }: ReadRequest,
  { id, name, usedRows }: Pick<SheetInfo, 'id' | 'name' | 'usedRows'>,
): number {
  if (tables.includes(name)) return usedRows;
  if (sheets === 'none') return 0;
  if (sheets === 'first') return Math.min(rows, usedRows);
  return sheets.includes(id) ? usedRows : 0;
}
