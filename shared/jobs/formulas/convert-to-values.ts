// convertToValues: every formula of ours becomes the values it shows, so that the workbook says the same to somebody without the add-in.
import type { CellArea, Change, SheetData, SheetId, Snapshot } from '../../workbook/port';
import { createCellRewrites } from './cell-rewrites';
import { filledArea, filledCells, type FilledCells } from './filled-area';
import { ownFormulas, type OwnFormula } from './own-formulas';

/** Why a formula stays: it shows an error, or cells it fills may be another formula's. */
export interface LeftFormula {
  readonly formula: OwnFormula;
  readonly reason: 'error' | 'unclear';
}

/** The changes that put values in place of formulas, and what the user is told of them. */
export interface Conversion {
  readonly changes: readonly Change[];
  readonly formulas: readonly OwnFormula[];
  /** Cells that get a value of their own: those of the formulas, and those they fill. */
  readonly cells: number;
  readonly left: readonly LeftFormula[];
}

/** What to write for it. The snapshot must hold all sheets in whole. */
export function convertToValues(snapshot: Snapshot): Conversion {
  const rewrites = createCellRewrites();
  const formulas: OwnFormula[] = [];
  const left: LeftFormula[] = [];
  const known = new Map<SheetId, FilledCells>();
  let cells = 0;
  for (const formula of ownFormulas(snapshot)) {
    const { sheet } = formula;
    const filled = known.get(sheet.id) ?? filledCells(sheet);
    known.set(sheet.id, filled);
    const area = formula.isError ? undefined : filledArea(formula, filled, snapshot);
    if (area === undefined || hasError(sheet, area)) {
      left.push({ formula, reason: formula.isError || area !== undefined ? 'error' : 'unclear' });
      continue;
    }
    formulas.push(formula);
    cells += area.rows * area.columns;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        rewrites.put(sheet.id, row, column, { value: sheet.columns[column]?.values[row] ?? null });
  }
  return { changes: rewrites.changes(), formulas, cells, left };
}

/** An error as a text would no longer be one to the formulas that read it. The formula's own cell shows none. */
function hasError({ columns }: SheetData, { row, column, rows, columns: width }: CellArea): boolean {
  if (rows * width === 1) return false;
  return columns
    .slice(column, column + width)
    .some(({ errors }) => errors.some((error) => error >= row && error < row + rows));
}
