// revealCell: goes to a cell.
import { ok, type Result } from '../../shared/model/result';
import type { Selection } from '../../shared/workbook/port';
import { sheetById } from './sheet-by-id';

/** Success, also where the sheet is gone: then the user stays where they are. */
export function revealCell({ sheet, row, column }: Selection): Result<null> {
  sheetById(SpreadsheetApp.getActiveSpreadsheet(), sheet)
    ?.getRange(row + 1, column + 1)
    .activate();
  return ok(null);
}
