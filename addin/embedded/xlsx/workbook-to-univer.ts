// workbookToUniver: a whole exceljs workbook as Univer workbook data.
import type { Workbook } from 'exceljs';
import { choicesToUniver } from './choice-rules';
import { wordLooksToUniver } from './word-looks';
import { themeColors } from './color';
import { namesToUniver } from './defined-names';
import { sheetToUniver } from './sheet-to-univer';
import { createStyleTable, type StyleTable } from './style-table';
import type { BookData } from './univer-data';

/** What the reading of all sheets of a workbook shares. */
export interface Reading {
  readonly styles: StyleTable;
  /** Formulas that Univer must compute, because they use our functions. */
  readonly isOurs: (formula: string) => boolean;
}

/** A reading with no style met yet, in the colours of the file's theme. */
export function readingOf(book: Workbook, ourFunctions: readonly string[]): Reading {
  const theme = (book.model as { themes?: { theme1?: string } }).themes?.theme1;
  const ours = ourFunctions.length === 0 ? /^$/ : new RegExp(`\\b(${ourFunctions.join('|')})\\(`, 'i');
  return { styles: createStyleTable(themeColors(theme)), isOurs: (formula) => ours.test(formula) };
}

/**
 * The data of all sheets with names, lists and word looks; charts are read apart. Sheets keep the order of their tabs; a sheet's id is `ws`
 * and the file's own number, so that saving finds it again.
 */
export function workbookToUniver(
  book: Workbook,
  name: string,
  ourFunctions: readonly string[],
): Omit<BookData, 'locale' | 'appVersion'> {
  const reading = readingOf(book, ourFunctions);
  const sheets = book.worksheets.map((sheet) => sheetToUniver(sheet, reading.styles, reading.isOurs));
  return {
    id: `book-${name}`,
    name,
    styles: reading.styles.styles,
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: [...namesToUniver(book), ...choicesToUniver(book), ...wordLooksToUniver(book)],
  };
}
