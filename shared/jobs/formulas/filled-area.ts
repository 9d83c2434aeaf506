// filledArea: the cells that a formula fills with its result. A workbook says of a cell only that some formula filled it, not which.
import { functionById } from '../../functions/registry';
import { englishNotation } from './formula-notation';
import { evaluateCall } from './evaluate-call';
import { readFormula } from './read-formula';
import type { CellArea, SheetData, Snapshot } from '../../workbook/port';
import { isCallOf } from '../../workbook/a1';
import { calledFunctions, withPlainNames } from './call-names';
import { isComputedValue } from './google-placeholder';
import type { OwnFormula } from './own-formulas';

/** What a sheet says of its cells; rows and columns from 0, cells outside it are neither filled nor formulas. */
export interface FilledCells {
  /** Whether some formula filled the cell. */
  readonly isFilled: (row: number, column: number) => boolean;
  /** Whether the cell holds a formula of its own. */
  readonly isFormula: (row: number, column: number) => boolean;
}

/** The cells of one sheet; what was filled is looked up once per column. */
export function filledCells({ columns }: SheetData): FilledCells {
  const spilled = columns.map((column) => new Set(column.spilled));
  const formula = (row: number, column: number) => columns[column]?.formulas[row];
  return {
    isFilled: (row, column) =>
      spilled[column]?.has(row) === true || isComputedValue(formula(row, column) ?? ''),
    isFormula: (row, column) => {
      const text = formula(row, column);
      return text !== undefined && !isComputedValue(text);
    },
  };
}

/** The cells with the formula's own; undefined where neighbouring formulas may have filled them as well. The snapshot must hold all sheets in whole. */
export function filledArea(own: OwnFormula, cells: FilledCells, snapshot: Snapshot): CellArea | undefined {
  const { row, column } = own;
  let rows = 1;
  while (cells.isFilled(row + rows, column)) rows++;
  let columns = 1;
  while (cells.isFilled(row, column + columns)) columns++;
  const most: CellArea = { row, column, rows, columns };
  if (rows === 1 && columns === 1) return most;
  const exact = calculatedArea(own, snapshot);
  const area = exact ?? columnOf(own, most) ?? onlyPossible(most, cells);
  return area !== undefined && area.rows <= rows && area.columns <= columns && isFull(area, cells)
    ? area
    : undefined;
}

/** What the formula gives when calculated here: only a pure call of ours can be. */
function calculatedArea({ meant, sheet, row, column }: OwnFormula, snapshot: Snapshot): CellArea | undefined {
  const call = readFormula(meant, { notation: englishNotation, sheets: snapshot.sheets, own: sheet.id });
  if (!call.ok) return undefined;
  if (functionById(call.value.function)?.result === 'cell') return { row, column, rows: 1, columns: 1 };
  const result = evaluateCall(call.value, snapshot, sheet.id);
  return result.ok
    ? { row, column, rows: result.cells.length, columns: result.cells[0]?.length ?? 1 }
    : undefined;
}

/** A call whose arguments are not read here, of a function that always gives one column. */
function columnOf({ meant }: OwnFormula, most: CellArea): CellArea | undefined {
  const plain = withPlainNames(meant);
  const [id = ''] = calledFunctions(plain);
  return functionById(id)?.result === 'column' && isCallOf(plain, id) ? { ...most, columns: 1 } : undefined;
}

/** The rectangle itself, where no formula above it or left of it could have filled a part. */
function onlyPossible(area: CellArea, cells: FilledCells): CellArea | undefined {
  const { row, column, rows, columns } = area;
  const isRival = (r: number, c: number) =>
    r >= 0 && c >= 0 && (cells.isFilled(r, c) || cells.isFormula(r, c));
  for (let c = column + 1; c < column + columns; c++) if (isRival(row - 1, c)) return undefined;
  for (let r = row + 1; r < row + rows; r++) if (isRival(r, column - 1)) return undefined;
  return area;
}

function isFull({ row, column, rows, columns }: CellArea, { isFilled }: FilledCells): boolean {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if ((r !== row || c !== column) && !isFilled(r, c)) return false;
  return true;
}
