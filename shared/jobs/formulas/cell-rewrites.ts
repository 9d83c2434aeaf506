// CellRewrites: what many cells are to hold instead, gathered into one change per column: columns from left to right, so that a formula goes before the
// cells which it fills.
import type { CellValue } from '../../model/cell';
import type { Change, SheetId } from '../../workbook/port';

interface Rewrite {
  readonly value: CellValue;
  readonly formula?: string;
}

/** A collection of cells to be rewritten; rows and columns from 0, the later rewrite of a cell counts. */
export interface CellRewrites {
  readonly put: (sheet: SheetId, row: number, column: number, rewrite: Rewrite) => void;
  readonly changes: () => readonly Change[];
}

/** An empty collection; `changes` gives one `restoreCells` per column of a sheet. */
export function createCellRewrites(): CellRewrites {
  const sheets = new Map<SheetId, Map<number, Map<number, Rewrite>>>();
  return {
    put(sheet, row, column, rewrite) {
      const columns = sheets.get(sheet) ?? new Map<number, Map<number, Rewrite>>();
      const rows = columns.get(column) ?? new Map<number, Rewrite>();
      sheets.set(sheet, columns.set(column, rows.set(row, rewrite)));
    },
    changes: () =>
      [...sheets].flatMap(([sheet, columns]) =>
        [...columns]
          .sort(([one], [other]) => one - other)
          .map(([column, rows]) => restoreCells(sheet, column, rows)),
      ),
  };
}

function restoreCells(sheet: SheetId, column: number, cells: ReadonlyMap<number, Rewrite>): Change {
  const rows = [...cells.keys()].sort((one, other) => one - other);
  const formulas: Record<number, string> = {};
  for (const [row, { formula }] of cells) if (formula !== undefined) formulas[row] = formula;
  return {
    kind: 'restoreCells',
    target: { sheet },
    column: `c${String(column)}`,
    rows,
    values: rows.map((row) => cells.get(row)?.value ?? null),
    formulas,
  };
}
