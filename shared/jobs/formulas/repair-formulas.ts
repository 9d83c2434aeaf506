// repairFormulas: enters formulas of ours again which a workbook has damaged: opened before the add-in was there, or gone through another program.
import type { Change, SheetId, Snapshot } from '../../workbook/port';
import { withoutWrapper, withPlainNames } from './call-names';
import { createCellRewrites } from './cell-rewrites';
import { filledArea, filledCells, type FilledCells } from './filled-area';
import { ownFormulas, type OwnFormula } from './own-formulas';

/** A damaged formula and what takes its place. */
export interface RepairedFormula {
  readonly formula: OwnFormula;
  /** What is entered; the same text where the cell only shows that the function was not known. */
  readonly entered: string;
}

/** The changes that enter the damaged formulas again, and what the user is told of them. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly formulas: readonly RepairedFormula[];
  /** Stay as they are: of the dead cells beside them it cannot be told which they had filled. */
  readonly left: readonly OwnFormula[];
}

/** A cell that was calculated before the function was there keeps saying so until the formula is entered again. */
const unknownName = '#NAME?';

/** What to write for it. The snapshot must hold all sheets in whole. */
export function repairFormulas(snapshot: Snapshot): Repair {
  const rewrites = createCellRewrites();
  const formulas: RepairedFormula[] = [];
  const left: OwnFormula[] = [];
  const known = new Map<SheetId, FilledCells>();
  for (const formula of ownFormulas(snapshot)) {
    const entered = withoutWrapper(withPlainNames(formula.meant));
    if (entered === formula.formula && formula.shown !== unknownName) continue;
    const { sheet } = formula;
    const filled = known.get(sheet.id) ?? filledCells(sheet);
    known.set(sheet.id, filled);
    const others = formula.meant === formula.formula ? [] : otherCells(formula, filled, snapshot);
    if (others === undefined) {
      left.push(formula);
      continue;
    }
    formulas.push({ formula, entered });
    rewrites.put(sheet.id, formula.row, formula.column, { value: null, formula: entered });
    for (const [row, column] of others) rewrites.put(sheet.id, row, column, { value: null });
  }
  return { changes: rewrites.changes(), formulas, left };
}

/** Google leaves dead formulas in the cells that were filled; they would stand in the way of the living one. */
function otherCells(
  formula: OwnFormula,
  filled: FilledCells,
  snapshot: Snapshot,
): [number, number][] | undefined {
  const area = filledArea(formula, filled, snapshot);
  if (area === undefined) return undefined;
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows * columns - 1 }, (_, i) => {
    const place = i + 1;
    return [row + Math.floor(place / columns), column + (place % columns)];
  });
}
