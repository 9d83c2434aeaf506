// workbookFromUniver: lays Univer's workbook over the exceljs workbook it was opened from: sheets added, removed and ordered, then each laid over.
import type { Workbook, Worksheet } from 'exceljs';
import { picturesOf, type PagesBySheet } from '../charts/book-chart';
import { cellName } from '../../../shared/model/cell-name';
import { choicesFromUniver, choicesResource } from './choice-rules';
import { wordLooksFromUniver, wordLooksResource } from './word-looks';
import { definedNamesResource, namesFromUniver } from './defined-names';
import { layStructure } from './lay-structure';
import type { SaveRequest } from './save-request';
import { sheetFromUniver } from './sheet-from-univer';
import type { StyleData } from './univer-data';
import { readingOf } from './workbook-to-univer';

function removeDeleted(book: Workbook, kept: readonly string[]): void {
  for (const sheet of [...book.worksheets])
    if (!kept.includes(`ws${sheet.id}`)) book.removeWorksheet(sheet.id);
}

function sheetFor(book: Workbook, id: string, name: string): Worksheet {
  return book.worksheets.find((sheet) => `ws${sheet.id}` === id) ?? book.addWorksheet(name);
}

/** Renames first to names nobody has, so that two sheets may swap theirs. */
function freeNames(book: Workbook, names: ReadonlyMap<string, string>): void {
  for (const sheet of book.worksheets) {
    const name = names.get(`ws${sheet.id}`);
    if (name !== undefined && name !== sheet.name) sheet.name = `kam~${sheet.id}`;
  }
}

/** Across: what we print on one page is wider than high. */
function printOnePage(sheet: Worksheet | undefined, { rows, columns }: PagesBySheet[string]): void {
  if (sheet === undefined) return;
  Object.assign(sheet.pageSetup, {
    printArea: `A1:${cellName(rows - 1, columns - 1)}`,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    orientation: 'landscape',
  });
}

/**
 * Changes `book` in place; its names, lists and word looks become Univer's, and one page per sheet is set up for print where it was asked for.
 */
export function workbookFromUniver(
  book: Workbook,
  { data, spills, shifts, ourFunctions }: SaveRequest,
): void {
  const reading = readingOf(book, ourFunctions);
  const styles = data.styles as Record<string, StyleData | null>;
  removeDeleted(book, data.sheetOrder);
  freeNames(book, new Map(data.sheetOrder.map((id) => [id, data.sheets[id]?.name ?? id])));
  const sheets = new Map<string, Worksheet>();
  data.sheetOrder.forEach((id, index) => {
    const sheetData = data.sheets[id] ?? {};
    const sheet = sheetFor(book, id, sheetData.name ?? id);
    sheets.set(id, sheet);
    (sheet as Worksheet & { orderNo: number }).orderNo = index;
    layStructure(sheet, shifts[id] ?? []);
    sheetFromUniver(sheet, sheetData, spills[id] ?? { cells: {}, ranges: {} }, styles, reading);
  });
  for (const [id, page] of Object.entries(picturesOf(data).pages)) printOnePage(sheets.get(id), page);
  const resource = (wanted: string) => data.resources?.find(({ name }) => name === wanted)?.data;
  namesFromUniver(book, resource(definedNamesResource));
  choicesFromUniver(sheets, resource(choicesResource));
  wordLooksFromUniver(sheets, resource(wordLooksResource));
  // Every day was read as a serial of the 1900 system, and is written as one.
  book.properties.date1904 = false;
}
