// sheetById: a sheet by its gid, or by the name an earlier edit of the run gave it (`new:<name>`).
import type { SheetId } from '../../shared/workbook/port';

/** Google's name for a whole workbook. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** Google's name for one of its tabs. */
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const newSheet = 'new:';

/** Whether an id is only the name that an earlier edit of the run gave. */
export function isNewSheet(id: SheetId): boolean {
  return id.startsWith(newSheet);
}

/** The name in such an id. */
export function sheetName(id: SheetId): string {
  return id.slice(newSheet.length);
}

/** The tab that an id means; undefined where it is gone. */
export function sheetById(book: Spreadsheet, id: SheetId): Sheet | undefined {
  if (isNewSheet(id)) return book.getSheetByName(sheetName(id)) ?? undefined;
  return book.getSheets().find((sheet) => String(sheet.getSheetId()) === id);
}
