// writeEdit: one grid edit in Google Sheets. Nothing is read here but what a chart is drawn by and which
// conditional formats there are: a reading between
// writings would make Google carry out each by itself.
import type { Language } from '../../shared/model/language';
import { enteredValue } from '../../shared/workbook/adapter/entered-value';
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { headerFill, headerLine, roleFormat, widthInPixels } from '../../shared/workbook/adapter/role-format';
import { enteredFormula } from './locale';
import { rangeIn } from './range-in';
import { sheetById, sheetName, type Sheet, type Spreadsheet } from './sheet-by-id';
import { removeChart } from './sheet-charts';
import { addChart } from './write-chart';
import { addWordLooks, removeLooks } from './write-word-looks';

type Edit<K extends GridEdit['kind']> = Extract<GridEdit, { kind: K }>;

/** Google shows a new sheet at once; the user stays where they are. */
function addSheet(book: Spreadsheet, { sheet, frozenRows }: Edit<'addSheet'>): void {
  const active = book.getActiveSheet();
  const added = book.insertSheet(sheetName(sheet), book.getSheets().length);
  if (frozenRows > 0) added.setFrozenRows(frozenRows);
  book.setActiveSheet(active);
}

function setValues(sheet: Sheet, { row, column, values }: Edit<'setValues'>): void {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  rangeIn(sheet, row, column, values.length, width).setValues(values.map((line) => line.map(enteredValue)));
}

function formatColumn(
  sheet: Sheet,
  { column, fromRow, toRow, role }: Edit<'formatColumn'>,
  language: Language,
): void {
  const range = rangeIn(sheet, fromRow, column, toRow - fromRow + 1, 1);
  const { numberFormat, align, bold } = roleFormat(role, language);
  if (numberFormat !== undefined) range.setNumberFormat(numberFormat);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (bold === true) range.setFontWeight('bold');
}

function styleHeader(sheet: Sheet, { row, column }: Edit<'headerStyle'>): void {
  rangeIn(sheet, row, column, 1, 1)
    .setFontWeight('bold')
    .setBackground(headerFill)
    .setBorder(null, null, true, null, null, null, headerLine, SpreadsheetApp.BorderStyle.SOLID);
}

/** What is typed is not refused: the list helps, the reader of the table says what it does not understand. */
function setChoices(sheet: Sheet, { column, fromRow, toRow, choices }: Edit<'choices'>): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
  rangeIn(sheet, fromRow, column, toRow - fromRow + 1, 1).setDataValidation(rule);
}

function insertRows(sheet: Sheet, { row, count }: Edit<'insertRows'>): void {
  if (row < sheet.getMaxRows()) sheet.insertRowsBefore(row + 1, count);
  else rangeIn(sheet, row, 0, count, 1);
}

function writeOnSheet(
  book: Spreadsheet,
  sheet: Sheet,
  edit: Exclude<GridEdit, Edit<'addSheet'>>,
  language: Language,
): void {
  switch (edit.kind) {
    case 'removeSheet':
      return book.deleteSheet(sheet);
    case 'setValues':
      return setValues(sheet, edit);
    case 'setFormulas':
      rangeIn(sheet, edit.row, edit.column, edit.formulas.length, 1).setFormulas(
        edit.formulas.map((formula) => [enteredFormula(formula)]),
      );
      return;
    case 'insertRows':
      return insertRows(sheet, edit);
    case 'removeRows':
      return sheet.deleteRows(edit.row + 1, edit.count);
    case 'clearColumns':
      rangeIn(sheet, 0, edit.column, sheet.getMaxRows(), edit.count).clear().clearDataValidations();
      return removeLooks(sheet, edit);
    case 'formatColumn':
      return formatColumn(sheet, edit, language);
    case 'headerStyle':
      return styleHeader(sheet, edit);
    case 'columnWidth':
      sheet.setColumnWidth(edit.column + 1, widthInPixels(edit.characters));
      return;
    case 'choices':
      return setChoices(sheet, edit);
    case 'wordLooks':
      return addWordLooks(sheet, edit);
    case 'addChart':
      return addChart(sheet, edit);
    case 'removeChart':
      return removeChart(sheet, edit.title);
    // A script cannot set up printing.
    case 'printOnePage':
      return;
  }
}

/** Makes the edit; `printOnePage` is passed over. Throws where its sheet is gone, and what Google fails with. */
export function writeEdit(book: Spreadsheet, edit: GridEdit, language: Language): void {
  if (edit.kind === 'addSheet') return addSheet(book, edit);
  const sheet = sheetById(book, edit.sheet);
  if (sheet === undefined) throw new Error(`No sheet ${edit.sheet}`);
  writeOnSheet(book, sheet, edit, language);
}
