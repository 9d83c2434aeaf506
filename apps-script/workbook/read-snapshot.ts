// readSnapshot: answers a read request from the open spreadsheet.
import type { Language } from '../../shared/model/language';
import { ok, type Result } from '../../shared/model/result';
import type { ReadRequest, SheetData, SheetInfo, Snapshot } from '../../shared/workbook/port';
import { rowsAsked } from '../../shared/workbook/rows-asked';
import { snapshotVersion } from '../../shared/workbook/version';
import { currentSelection } from './current-selection';
import { argumentSeparator, usesDecimalComma } from './locale';
import { readSheet } from './read-sheet';
import type { Sheet } from './sheet-by-id';
import { timeZoneClock } from './time-zone-clock';

function infoOf(sheet: Sheet): SheetInfo {
  return {
    id: String(sheet.getSheetId()),
    name: sheet.getName(),
    usedRows: sheet.getLastRow(),
    usedColumns: sheet.getLastColumn(),
    hidden: sheet.isSheetHidden(),
  };
}

/** Charts and connected data on a sheet of their own have no cells. */
function isGrid(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

export function readSnapshot(request: ReadRequest, language: Language): Result<Snapshot> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const decimalComma = usesDecimalComma(book.getSpreadsheetLocale());
  const clock = timeZoneClock(book.getSpreadsheetTimeZone());
  const seen = book
    .getSheets()
    .filter(isGrid)
    .map((sheet) => ({ sheet, info: infoOf(sheet) }));
  const data = seen.flatMap(({ sheet, info }): SheetData[] => {
    const rows = rowsAsked(request, info);
    return rows === 0 ? [] : [readSheet({ sheet, info, rows, clock, decimalComma })];
  });
  const sheets = seen.map(({ info }) => info);
  return ok({
    version: snapshotVersion(sheets, data),
    request,
    locale: { language, argumentSeparator: argumentSeparator(decimalComma) },
    sheets,
    data,
    selection: currentSelection(book),
  });
}
