// MemorySpills: what the formulas of a sheet spill into the cells around them, worked out anew after every change.
import type { CellGrid, CellValue } from '../../model/cell';
import type { MemoryCell } from './memory-cell';

/** What stands in the cells around the formulas of one sheet; places are zero-based. */
export interface MemorySpills {
  /** Undefined where nothing was spilled into the cell. */
  readonly at: (row: number, column: number) => CellValue | undefined;
  readonly used: () => { readonly rows: number; readonly columns: number };
  /** Calculates every formula once; true where a value came out another than before. */
  readonly calculate: (rows: MemoryCell[][], evaluate: (formula: string) => CellGrid | undefined) => boolean;
}

/** Spills of a sheet that nothing was calculated on. A formula whose result would cover a filled cell gives `#SPILL!` alone. */
export function createMemorySpills(): MemorySpills {
  let cells: CellValue[][] = [];
  let width = 0;
  return {
    at: (row, column) => cells[row]?.[column],
    used: () => ({ rows: cells.length, columns: width }),
    calculate: (rows, evaluate) => {
      const before = JSON.stringify(cells);
      let changed = false;
      const spilled: CellValue[][] = [];
      width = 0;
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          const result = cell.formula === null ? undefined : evaluate(cell.formula);
          if (result === undefined) return;
          const isFree = result.every((line, i) =>
            line.every((_, j) => i + j === 0 || isBlank(rows, spilled, r + i, c + j)),
          );
          const value = isFree ? (result[0]?.[0] ?? null) : '#SPILL!';
          changed ||= value !== cell.value;
          cell.value = value;
          if (isFree) width = Math.max(width, spill(spilled, result, r, c));
        }),
      );
      cells = spilled;
      return changed || JSON.stringify(cells) !== before;
    },
  };
}

function isBlank(rows: MemoryCell[][], spilled: CellValue[][], row: number, column: number): boolean {
  const cell = rows[row]?.[column];
  const isFree = cell === undefined || (cell.value === null && cell.formula === null);
  return isFree && spilled[row]?.[column] === undefined;
}

/** All but the first cell, which the formula itself holds. Gives the first column to the right that stays free. */
function spill(cells: CellValue[][], result: CellGrid, row: number, column: number): number {
  let width = 0;
  result.forEach((line, i) =>
    line.forEach((value, j) => {
      if (i + j === 0) return;
      while (cells.length <= row + i) cells.push([]);
      (cells[row + i] as CellValue[])[column + j] = value;
      width = Math.max(width, column + j + 1);
    }),
  );
  return width;
}
