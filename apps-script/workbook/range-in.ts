// rangeIn: a range of a sheet, which is made larger first where it is too small. Places are zero-based.
import type { Sheet } from './sheet-by-id';

/** The cells from a place on, `rows` by `columns`; lines that are missing are added at the sheet's end. */
export function rangeIn(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range {
  const missingRows = row + rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = column + columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
