// The constants of Univer's workbook data that the .xlsx reader and writer use, so that the worker need not load Univer for a few numbers.
import type { BooleanNumber, CellValueType, ICellData, IStyleData, IWorkbookData } from '@univerjs/core';

export type CellData = ICellData;
export type StyleData = IStyleData;
export type BookData = IWorkbookData;

/** Row → column → value, as Univer keeps matrices. */
export type Matrix<T> = Record<number, Record<number, T>>;

export const yes = 1 as BooleanNumber;
export const no = 0 as BooleanNumber;

/** Univer's flags are numbers of an enum that must not be loaded here. */
export function isYes(flag: unknown): boolean {
  return flag === 1;
}

export const cellType = {
  text: 1 as CellValueType,
  number: 2 as CellValueType,
  boolean: 3 as CellValueType,
  /** Text that looks like a number and must stay text. */
  forcedText: 4 as CellValueType,
} as const;

export function cellsOf<T>(matrix: Matrix<T> | undefined): [number, number, T][] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, cell]): [number, number, T] => [
      Number(row),
      Number(column),
      cell,
    ]),
  );
}

export function setCell<T>(matrix: Matrix<T>, row: number, column: number, cell: T): void {
  (matrix[row] ??= {})[column] = cell;
}
