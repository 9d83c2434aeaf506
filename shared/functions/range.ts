// Range: a raw argument as rows and columns, whatever form the host passed it in, without copying its cells.
import { domainError, type DomainError } from '../model/domain-error';
import { isBlankRaw } from './raw-cell';

/** An argument as a rectangle of raw cells; a single value is 1×1. */
export interface Range {
  readonly rows: number;
  readonly columns: number;
  /** The raw cell at a row and a column, both from 0; undefined where a row is too short. */
  readonly cell: (row: number, column: number) => unknown;
}

/** The rectangle of a 2-D array, a 1-D array (one row), or a single value. Rows of unequal length are filled up with blanks. */
export function rangeOf(raw: unknown): Range {
  if (!Array.isArray(raw)) return { rows: 1, columns: 1, cell: () => raw };
  const cells = raw as readonly unknown[];
  if (!Array.isArray(cells[0])) return { rows: 1, columns: cells.length, cell: (_, column) => cells[column] };
  const grid = cells as readonly (readonly unknown[])[];
  return { rows: grid.length, columns: grid[0]?.length ?? 0, cell: (row, column) => grid[row]?.[column] };
}

/** A column argument as the list of its cells: n×1, or 1×n read the same way (METHOD rule 1). */
export interface Column {
  readonly height: number;
  readonly cell: (row: number) => unknown;
}

/** The cells of an argument that must be one column; #VALUE! where it has several rows and several columns. */
export function columnOf(raw: unknown, name: string): Column | DomainError {
  const range = rangeOf(raw);
  if (range.columns === 1) return { height: range.rows, cell: (row) => range.cell(row, 0) };
  if (range.rows === 1) return { height: range.columns, cell: (row) => range.cell(0, row) };
  if (range.columns === 0) return { height: 0, cell: () => null };
  return domainError('value', 'error.notOneColumn', {
    column: name,
    rows: range.rows,
    columns: range.columns,
  });
}

/** The number of rows once blank rows at the end are dropped. */
export function filledHeight(height: number, isBlankRow: (row: number) => boolean): number {
  let rows = height;
  while (rows > 0 && isBlankRow(rows - 1)) rows--;
  return rows;
}

/** Whether an optional argument was left out: hosts pass undefined, null or "" in its place. A blank range is not left out. */
export function isOmitted(raw: unknown): boolean {
  return raw === undefined || isBlankRaw(raw);
}
