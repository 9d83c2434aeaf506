// sheetById: a sheet by its gid, or by the name an earlier edit of the run gave it (`new:<name>`).
import type { SheetId } from '../../shared/workbook/port';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const newSheet = 'new:';

export function isNewSheet(id: SheetId): boolean {
  return id.startsWith(newSheet);
}

export function sheetName(id: SheetId): string {
  return id.slice(newSheet.length);
}

export function sheetById(book: Spreadsheet, id: SheetId): Sheet | undefined {
  if (isNewSheet(id)) return book.getSheetByName(sheetName(id)) ?? undefined;
  return book.getSheets().find((sheet) => String(sheet.getSheetId()) === id);
}
