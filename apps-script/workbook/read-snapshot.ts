// Answering a read request from the open spreadsheet: at once, or as an outline of what is then asked for part by part.
import { domainError } from '../../shared/model/domain-error';
import type { Language } from '../../shared/model/language';
import { fail, ok, type Result } from '../../shared/model/result';
import type { ReadRequest, SheetInfo, Snapshot } from '../../shared/workbook/port';
import { currentSelection } from './current-selection';
import { argumentSeparator, usesDecimalComma } from './locale';
import { readWindow, type Reading } from './read-window';
import type { Sheet, Spreadsheet } from './sheet-by-id';
import { cellsPerCall, sheetWindows, type SheetWindow } from './sheet-windows';
import { snapshotOfWindows, type Outline, type WindowCells } from './snapshot-of-windows';
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
function gridsOf(book: Spreadsheet): Sheet[] {
  return book.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
}

function readingOf(book: Spreadsheet): Reading {
  const decimalComma = usesDecimalComma(book.getSpreadsheetLocale());
  return { decimalComma, clock: timeZoneClock(book.getSpreadsheetTimeZone()) };
}

function outlineOf(book: Spreadsheet, request: ReadRequest, language: Language, cells: number): Outline {
  const separator = argumentSeparator(usesDecimalComma(book.getSpreadsheetLocale()));
  const sheets = gridsOf(book).map(infoOf);
  return {
    request,
    locale: { language, argumentSeparator: separator },
    sheets,
    selection: currentSelection(book),
    parts: sheetWindows(request, sheets, cells),
  };
}

function cellsOf(book: Spreadsheet, windows: readonly SheetWindow[]): WindowCells[] {
  const reading = readingOf(book);
  const grids = new Map(gridsOf(book).map((sheet) => [String(sheet.getSheetId()), sheet]));
  return windows.map((window) => readWindow(grids.get(window.info.id) as Sheet, window, reading));
}

/** The snapshot, however large, read in one call. */
export function readSnapshot(request: ReadRequest, language: Language): Result<Snapshot> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const outline = outlineOf(book, request, language, Infinity);
  return ok(snapshotOfWindows(outline, cellsOf(book, outline.parts.flat())));
}

/** The snapshot where one call is enough for it, else the outline of the parts to read. */
export function beginReading(request: ReadRequest, language: Language): Result<Snapshot | Outline> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const outline = outlineOf(book, request, language, cellsPerCall);
  if (outline.parts.length > 1) return ok(outline);
  return ok(snapshotOfWindows(outline, cellsOf(book, outline.parts.flat())));
}

function isUnchanged(sheet: Sheet | undefined, info: SheetInfo): boolean {
  if (sheet === undefined) return false;
  const now = infoOf(sheet);
  return now.name === info.name && now.usedRows === info.usedRows && now.usedColumns === info.usedColumns;
}

/** One part of an outline; `error.staleWorkbook` where a sheet is no longer as it was then. */
export function readPart(windows: readonly SheetWindow[]): Result<readonly WindowCells[]> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const grids = gridsOf(book);
  const found = (info: SheetInfo) => grids.find((sheet) => String(sheet.getSheetId()) === info.id);
  return windows.every(({ info }) => isUnchanged(found(info), info))
    ? ok(cellsOf(book, windows))
    : fail(domainError('value', 'error.staleWorkbook'));
}
