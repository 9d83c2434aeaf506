// currentSelection: the cell the user is at; null where there is none.
import type { Selection } from '../../shared/workbook/port';
import type { Spreadsheet } from './sheet-by-id';

/** The active cell: the sheet's gid as text, row and column zero-based. */
export function currentSelection(book: Spreadsheet): Selection | null {
  const cell = book.getCurrentCell();
  if (cell === null) return null;
  return {
    sheet: String(cell.getSheet().getSheetId()),
    row: cell.getRow() - 1,
    column: cell.getColumn() - 1,
  };
}
