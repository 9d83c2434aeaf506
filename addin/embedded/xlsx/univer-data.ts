// The constants of Univer's workbook data that the .xlsx reader and writer use, so that the worker need not load Univer for a few numbers.
import type { BooleanNumber, CellValueType, ICellData, IStyleData, IWorkbookData } from '@univerjs/core';

/** Univer's name for a cell: value, type, formula, style. */
export type CellData = ICellData;
/** Univer's name for how a cell looks. */
export type StyleData = IStyleData;
/** Univer's name for a whole workbook as it is saved. */
export type BookData = IWorkbookData;

/** Row → column → value, as Univer keeps matrices. */
export type Matrix<T> = Record<number, Record<number, T>>;

/** Univer's BooleanNumber.TRUE. */
export const yes = 1 as BooleanNumber;
/** Univer's BooleanNumber.FALSE. */
export const no = 0 as BooleanNumber;

/** Whether a flag is set. Univer's flags are numbers of an enum that must not be loaded here. */
export function isYes(flag: unknown): boolean {
  return flag === 1;
}

/** Univer's CellValueType. */
export const cellType = {
  text: 1 as CellValueType,
  number: 2 as CellValueType,
  boolean: 3 as CellValueType,
  /** Text that looks like a number and must stay text. */
  forcedText: 4 as CellValueType,
} as const;

/** Zero-based row, zero-based column and content of each cell that a matrix holds; empty without a matrix. */
export function cellsOf<T>(matrix: Matrix<T> | undefined): [number, number, T][] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, cell]): [number, number, T] => [
      Number(row),
      Number(column),
      cell,
    ]),
  );
}

/** Puts content at a zero-based place of a matrix, in place. */
export function setCell<T>(matrix: Matrix<T>, row: number, column: number, cell: T): void {
  (matrix[row] ??= {})[column] = cell;
}
