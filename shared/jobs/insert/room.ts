// Room: whether a result finds free cells where it is to stand. What people have is never written over.
import { domainError, type DomainError } from '../../model/domain-error';
import { cellName } from '../../model/cell-name';
import { isCallOf } from '../../workbook/a1';
import type { CellArea, ColumnData, FormulaTemplate, SheetData, Selection } from '../../workbook/port';
import { areaOfRange, areasMeet, callRanges, sheetOfRange } from '../formulas/call-ranges';

/** A result and where it is to stand. */
export interface RoomWanted {
  readonly place: Selection;
  readonly area: CellArea;
  readonly sheetName: string;
  /** Undefined for a blank sheet. */
  readonly data: SheetData | undefined;
  readonly call: FormulaTemplate;
  /** An earlier formula of the same function gives way to a later one, but never to values. */
  readonly asFormula: boolean;
}

/** Why the area cannot be written; undefined where it can. */
export function roomProblem(wanted: RoomWanted): DomainError | undefined {
  const { place, area, call, sheetName } = wanted;
  const isRead = callRanges(call).some(
    (range) => sheetOfRange(range, place.sheet) === place.sheet && areasMeet(areaOfRange(range), area),
  );
  const anchor = cellName(place.row, place.column);
  if (isRead) return domainError('value', 'error.insideRange', { cell: anchor, sheet: sheetName });
  const taken = firstTaken(wanted);
  if (taken === undefined) return undefined;
  const to = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return domainError('value', 'error.noRoom', { cell: taken, sheet: sheetName, from: anchor, to });
}

function firstTaken({ area, data, call, asFormula }: RoomWanted): string | undefined {
  const anchor = data?.columns[area.column]?.formulas[area.row];
  const isOurs = asFormula && anchor !== undefined && isEarlierOf(anchor, call);
  const inTable = data?.tables?.find((table) => area.rows * area.columns > 1 && areasMeet(table, area));
  if (asFormula && inTable !== undefined)
    return cellName(Math.max(inTable.row, area.row), Math.max(inTable.column, area.column));
  for (let column = area.column; column < area.column + area.columns; column++) {
    const isTaken = takenTest(data?.columns[column], isOurs);
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (row === area.row && column === area.column && isOurs) continue;
      if (isTaken(row)) return cellName(row, column);
    }
  }
  return undefined;
}

/** The same function, or for one row of a table the same function inside INDEX. */
function isEarlierOf(formula: string, { function: name, args: [first] }: FormulaTemplate): boolean {
  if (name === 'INDEX' && first?.kind === 'call') return formula.startsWith(`=INDEX(${first.call.function}(`);
  return isCallOf(formula, name);
}

function takenTest(own: ColumnData | undefined, spillsAreOurs: boolean): (row: number) => boolean {
  if (own === undefined) return () => false;
  const spilled = new Set(own.spilled);
  return (row) =>
    spilled.has(row) ? !spillsAreOurs : own.formulas[row] !== undefined || (own.values[row] ?? '') !== '';
}
