// findSpills: which cells were filled by one of our formulas. Google does not tell, so it is concluded, and carefully, since a cell wrongly taken for
// computed might be written over: only below formulas of ours, as far as their ranges reach, until a cell that is blank or has its own formula.
import { functionById } from '../../shared/functions/registry';

export interface SeenCells {
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: (row: number, column: number) => boolean;
  readonly formulaAt: (row: number, column: number) => string | null;
}

interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** No table of ours is larger than this; results by rows are as high as the first range they are given. */
const tableReach: Reach = { rows: 40, columns: 12 };

function rangeHeight(formula: string): number {
  const [, from, to] = /\$?[A-Z]{1,3}\$?(\d+)?:\$?[A-Z]{1,3}\$?(\d+)?/i.exec(formula) ?? [];
  return from === undefined || to === undefined ? Infinity : Math.abs(Number(to) - Number(from)) + 1;
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

export function findSpills(seen: SeenCells): (row: number, column: number) => boolean {
  const spilled = new Set<number>();
  const isFree = (row: number, column: number) =>
    row < seen.rows &&
    column < seen.columns &&
    seen.isFilled(row, column) &&
    seen.formulaAt(row, column) === null;
  const fillDown = (from: number, to: number, column: number) => {
    for (let row = from; row < to && isFree(row, column); row++) spilled.add(row * seen.columns + column);
  };
  for (let row = 0; row < seen.rows; row++) {
    for (let column = 0; column < seen.columns; column++) {
      const formula = seen.formulaAt(row, column);
      const reach = formula === null ? undefined : reachOf(formula);
      if (reach === undefined) continue;
      fillDown(row + 1, row + reach.rows, column);
      for (let c = column + 1; c < column + reach.columns && isFree(row, c); c++)
        fillDown(row, row + reach.rows, c);
    }
  }
  return (row, column) => spilled.has(row * seen.columns + column);
}
