// rememberBefore: reads what a group of edits is about to overwrite, all of it before the first is written, and gives what undoes each of them.
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { isNewSheet, sheetById, type Sheet, type Spreadsheet } from './sheet-by-id';
import { chartsTitled, removeChart } from './sheet-charts';

/** Undoes one edit; of several, the last is undone first. */
export type TakeBack = () => void;

const nothing: TakeBack = () => undefined;

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an edit writes on, one-based; undefined where it changes no contents. */
function writtenArea(sheet: Sheet, edit: GridEdit): Area | undefined {
  switch (edit.kind) {
    case 'setValues':
      return {
        row: edit.row + 1,
        column: edit.column + 1,
        rows: edit.values.length,
        columns: edit.values[0]?.length ?? 0,
      };
    case 'setFormulas':
      return { row: edit.row + 1, column: edit.column + 1, rows: edit.formulas.length, columns: 1 };
    case 'clearColumns':
      return { row: 1, column: edit.column + 1, rows: sheet.getLastRow(), columns: edit.count };
    case 'removeRows':
      return { row: edit.row + 1, column: 1, rows: edit.count, columns: sheet.getLastColumn() };
    default:
      return undefined;
  }
}

function usedPart(sheet: Sheet, { row, column, rows, columns }: Area): Area | undefined {
  const height = Math.min(rows, sheet.getLastRow() - row + 1);
  const width = Math.min(columns, sheet.getLastColumn() - column + 1);
  return height > 0 && width > 0 ? { row, column, rows: height, columns: width } : undefined;
}

/** A formula where there is one, the value otherwise; texts as texts, whatever they begin with. */
function contents(sheet: Sheet, { row, column, rows, columns }: Area): TakeBack {
  const range = sheet.getRange(row, column, rows, columns);
  const values = range.getValues() as unknown[][];
  const formulas = range.getFormulas();
  const cells = values.map((line, r) => line.map((value, c) => cellAgain(formulas[r]?.[c] ?? '', value)));
  return () => void sheet.getRange(row, column, rows, columns).setValues(cells);
}

function cellAgain(formula: string, value: unknown): unknown {
  if (formula !== '') return formula;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** The sheet may not have grown yet to where the edit was to go. */
function isOnSheet(sheet: Sheet, { row, column, rows, columns }: Area): boolean {
  const fits = row + rows - 1 <= sheet.getMaxRows() && column + columns - 1 <= sheet.getMaxColumns();
  return rows > 0 && columns > 0 && fits;
}

/** Empties what was written and puts back what stood there. Beyond what the sheet used nothing stood, and nothing is read. */
function emptyAndPutBack(sheet: Sheet, area: Area): TakeBack {
  const used = usedPart(sheet, area);
  const putBack = used === undefined ? nothing : contents(sheet, used);
  return () => {
    if (isOnSheet(sheet, area)) sheet.getRange(area.row, area.column, area.rows, area.columns).clearContent();
    putBack();
  };
}

/** A chart may still stand: what is left of it goes before it is put back. */
function chartsAgain(sheet: Sheet, title: string): TakeBack {
  const charts = chartsTitled(sheet, title);
  return () => {
    removeChart(sheet, title);
    for (const chart of charts) sheet.insertChart(chart.modify().build());
  };
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
  if (edit.kind === 'addChart') return () => removeChart(sheet, edit.title);
  if (edit.kind === 'removeChart') return chartsAgain(sheet, edit.title);
  const area = writtenArea(sheet, edit);
  const putCells = area === undefined ? nothing : emptyAndPutBack(sheet, area);
  if (edit.kind === 'insertRows') return () => void sheet.deleteRows(edit.row + 1, edit.count);
  if (edit.kind !== 'removeRows') return putCells;
  return () => {
    sheet.insertRowsBefore(edit.row + 1, edit.count);
    putCells();
  };
}

/** What undoes each edit, in the order of the edits. */
export function rememberBefore(book: Spreadsheet, edits: readonly GridEdit[]): TakeBack[] {
  return edits.map((edit) => takeBackOf(book, edit));
}
