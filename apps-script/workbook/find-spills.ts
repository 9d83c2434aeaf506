// findSpills: which cells were filled by one of our formulas. Google does not tell, so it is concluded, and carefully, since a cell wrongly taken for
// computed might be written over: only below formulas of ours that found room, as far as their ranges reach, and until a cell with its own formula.
import { functionById } from '../../shared/functions/registry';

interface SeenCells {
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: (row: number, column: number) => boolean;
  /** Shows an error: a formula that found no room fills nothing. */
  readonly isError: (row: number, column: number) => boolean;
  readonly formulaAt: (row: number, column: number) => string | null;
}

interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** No table of ours is larger than this; results by rows are as high as the first range they are given. */
const tableReach: Reach = { rows: 40, columns: 12 };

function rangeHeight(formula: string): number {
  const [range, from, to] = /\$?[A-Z]{1,3}\$?(\d+)?:\$?[A-Z]{1,3}\$?(\d+)?/i.exec(formula) ?? [];
  if (range === undefined) return arrayHeight(formula);
  return from === undefined || to === undefined ? Infinity : Math.abs(Number(to) - Number(from)) + 1;
}

/** Values in the formula itself: no more rows than the first array has cells. */
function arrayHeight(formula: string): number {
  const [, inside] = /\{((?:"(?:[^"]|"")*"|[^"}])*)\}/.exec(formula) ?? [];
  return inside === undefined ? Infinity : inside.replace(/"(?:[^"]|"")*"/g, '').split(/[;,\\]/).length;
}

function reachOf(formula: string): Reach | undefined {
  const [, name = ''] = /^=\s*([A-Z_]+)\s*\(/i.exec(formula) ?? [];
  switch (functionById(name.toUpperCase())?.result) {
    case 'column':
      return { rows: rangeHeight(formula), columns: 1 };
    case 'columns':
      return { rows: rangeHeight(formula), columns: tableReach.columns };
    case 'table':
      return tableReach;
    case 'cell':
    case undefined:
      return undefined;
  }
}

/** The rows of a column from `from` on that belong to a result: up to its last filled cell, for a result may have blanks in it. */
function resultEnd(seen: SeenCells, from: number, to: number, column: number): number {
  let end = from;
  for (let row = from; row < Math.min(to, seen.rows) && seen.formulaAt(row, column) === null; row++)
    if (seen.isFilled(row, column)) end = row + 1;
  return end;
}

/** Whether a cell (zero-based row and column) was filled by a formula of ours elsewhere on the sheet. */
export function findSpills(seen: SeenCells): (row: number, column: number) => boolean {
  const spilled = new Set<number>();
  const fillDown = (from: number, to: number, column: number) => {
    const end = resultEnd(seen, from, to, column);
    for (let row = from; row < end; row++) spilled.add(row * seen.columns + column);
    return end > from;
  };
  for (let row = 0; row < seen.rows; row++) {
    for (let column = 0; column < seen.columns; column++) {
      const formula = seen.formulaAt(row, column);
      const reach = formula === null || seen.isError(row, column) ? undefined : reachOf(formula);
      if (reach === undefined) continue;
      fillDown(row + 1, row + reach.rows, column);
      const last = Math.min(column + reach.columns, seen.columns);
      for (let next = column + 1; next < last && fillDown(row, row + reach.rows, next); next++);
    }
  }
  return (row, column) => spilled.has(row * seen.columns + column);
}
