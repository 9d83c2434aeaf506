// sheetDataOf: a sheet's cells, however a host holds them, as the columns a snapshot carries.
import type { CellValue } from '../../model/cell';
import type { ColumnData, SheetData, SheetId } from '../port';

/** One sheet as a host has read it. Rows and columns are zero-based. */
export interface ReadSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Blank is null, a day its serial, an error its literal text. */
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The formula that stands in the cell itself, in English and with commas; null where there is none. */
  readonly formulaAt: (row: number, column: number) => string | null;
  readonly isSpilled: (row: number, column: number) => boolean;
  readonly isDay: (row: number, column: number) => boolean;
}

const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Whether a cell shows an error. */
export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && errorText.test(value);
}

function columnDataOf(sheet: ReadSheet, column: number): ColumnData {
  const values = new Array<CellValue>(sheet.rows).fill(null);
  const formulas: Record<number, string> = {};
  const spilled: number[] = [];
  const errors: number[] = [];
  let numbers = 0;
  let days = 0;
  for (let row = 0; row < sheet.rows; row++) {
    const value = sheet.valueAt(row, column);
    values[row] = value;
    const formula = sheet.formulaAt(row, column);
    if (formula !== null) formulas[row] = formula;
    if (sheet.isSpilled(row, column)) spilled.push(row);
    if (isErrorText(value)) errors.push(row);
    if (typeof value !== 'number') continue;
    numbers++;
    if (sheet.isDay(row, column)) days++;
  }
  return { id: `c${String(column)}`, values, formulas, spilled, errors, isDay: days * 2 > numbers };
}

/** The sheet as a snapshot carries it, columns `c0`, `c1`, … A column is one of days where more than half of its numbers are. */
export function sheetDataOf(sheet: ReadSheet): SheetData {
  const columns = Array.from({ length: sheet.columns }, (_, column) => columnDataOf(sheet, column));
  return { id: sheet.id, name: sheet.name, rows: sheet.rows, columns };
}
