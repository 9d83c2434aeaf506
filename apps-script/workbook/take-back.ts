// rememberBefore: reads what a group of edits is about to overwrite, all of it before the first is written, and gives what undoes each of them.
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { isNewSheet, sheetById, type Sheet, type Spreadsheet } from './sheet-by-id';

export type TakeBack = () => void;

const nothing: TakeBack = () => undefined;

/** One-based, cut to what the sheet uses: beyond that nothing stands, and nothing is read. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function overwrittenArea(sheet: Sheet, edit: GridEdit): Area | undefined {
  const usedRows = sheet.getLastRow();
  const usedColumns = sheet.getLastColumn();
  const area = (row: number, column: number, rows: number, columns: number): Area | undefined => {
    const [height, width] = [Math.min(rows, usedRows - row), Math.min(columns, usedColumns - column)];
    return height > 0 && width > 0
      ? { row: row + 1, column: column + 1, rows: height, columns: width }
      : undefined;
  };
  switch (edit.kind) {
    case 'setValues':
      return area(edit.row, edit.column, edit.values.length, edit.values[0]?.length ?? 0);
    case 'setFormulas':
      return area(edit.row, edit.column, edit.formulas.length, 1);
    case 'clearColumns':
      return area(0, edit.column, usedRows, edit.count);
    case 'removeRows':
      return area(edit.row, 0, edit.count, usedColumns);
    default:
      return undefined;
  }
}

/** A formula where there is one, the value otherwise; texts as texts, whatever they begin with. */
function contents(sheet: Sheet, { row, column, rows, columns }: Area): TakeBack {
  const range = sheet.getRange(row, column, rows, columns);
  const values = range.getValues() as unknown[][];
  const formulas = range.getFormulas();
  const cells = values.map((line, r) =>
    line.map((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      return formula === '' && typeof value === 'string' && value !== '' ? `'${value}` : formula || value;
    }),
  );
  return () => void sheet.getRange(row, column, rows, columns).setValues(cells);
}

function takeBackOf(book: Spreadsheet, edit: GridEdit): TakeBack {
  if (edit.kind === 'addSheet') {
    return () => {
      const added = sheetById(book, edit.sheet);
      if (added !== undefined) book.deleteSheet(added);
    };
  }
  const sheet = isNewSheet(edit.sheet) ? undefined : sheetById(book, edit.sheet);
  if (sheet === undefined) return nothing;
  const area = overwrittenArea(sheet, edit);
  const putCells = area === undefined ? nothing : contents(sheet, area);
  if (edit.kind === 'insertRows') return () => void sheet.deleteRows(edit.row + 1, edit.count);
  if (edit.kind !== 'removeRows') return putCells;
  return () => {
    sheet.insertRowsBefore(edit.row + 1, edit.count);
    putCells();
  };
}

export function rememberBefore(book: Spreadsheet, edits: readonly GridEdit[]): TakeBack[] {
  return edits.map((edit) => takeBackOf(book, edit));
}
