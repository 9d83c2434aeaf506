// repairFormulas: enters formulas of ours again which a workbook has damaged: opened before the add-in was there, or gone through another program.
import type { Change, SheetId, Snapshot } from '../workbook/port';
import { withPlainNames } from './call-names';
import { createCellRewrites } from './cell-rewrites';
import { filledArea, filledCells, type FilledCells } from './filled-area';
import { ownFormulas, type OwnFormula } from './own-formulas';

export interface RepairedFormula {
  readonly formula: OwnFormula;
  /** What is entered; the same text where the cell only shows that the function was not known. */
  readonly entered: string;
}

export interface Repair {
  readonly changes: readonly Change[];
  readonly formulas: readonly RepairedFormula[];
}

/** A cell that was calculated before the function was there keeps saying so until the formula is entered again. */
const unknownName = '#NAME?';

/** The snapshot must hold all sheets in whole. */
export function repairFormulas(snapshot: Snapshot): Repair {
  const rewrites = createCellRewrites();
  const formulas: RepairedFormula[] = [];
  const known = new Map<SheetId, FilledCells>();
  for (const formula of ownFormulas(snapshot)) {
    const entered = withPlainNames(formula.meant);
    if (entered === formula.formula && formula.shown !== unknownName) continue;
    const { sheet } = formula;
    const filled = known.get(sheet.id) ?? filledCells(sheet);
    known.set(sheet.id, filled);
    formulas.push({ formula, entered });
    rewrites.put(sheet.id, formula.row, formula.column, { value: null, formula: entered });
    if (formula.meant !== formula.formula)
      for (const [row, column] of otherCells(formula, filled, snapshot))
        rewrites.put(sheet.id, row, column, { value: null });
  }
  return { changes: rewrites.changes(), formulas };
}

/** Google leaves dead formulas in the cells that were filled; they would stand in the way of the living one. */
function otherCells(formula: OwnFormula, filled: FilledCells, snapshot: Snapshot): [number, number][] {
  const area = filledArea(formula, filled, snapshot);
  if (area === undefined) return [];
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows * columns - 1 }, (_, i) => {
    const place = i + 1;
    return [row + Math.floor(place / columns), column + (place % columns)];
  });
}
