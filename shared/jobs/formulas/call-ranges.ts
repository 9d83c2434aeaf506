// callRanges: the ranges that a call refers to, in the calls inside it too.
import type { CellArea, ColumnId, FormulaArgument, FormulaTemplate, SheetId } from '../../workbook/port';

/** An argument that is a range of cells. */
export type RangeArgument = Extract<FormulaArgument, { kind: 'column' }>;

/** The ranges in the order of the arguments. */
export function callRanges({ args }: FormulaTemplate): RangeArgument[] {
  return args.flatMap((arg) =>
    arg.kind === 'call' ? callRanges(arg.call) : arg.kind === 'column' ? [arg] : [],
  );
}

/** The sheet that a range is on; `own` is the formula's. */
export function sheetOfRange({ target }: RangeArgument, own: SheetId): SheetId {
  return target !== undefined && 'sheet' in target ? target.sheet : own;
}

/** The place of a column from 0, by its id: c2 → 2. */
export const placeOfColumn = (column: ColumnId): number => Number(column.slice(1));

/** The cells of a range, wherever its sheet is. */
export function areaOfRange({ column, toColumn = column, fromRow, toRow }: RangeArgument): CellArea {
  const first = placeOfColumn(column);
  return {
    row: fromRow,
    column: first,
    rows: toRow - fromRow + 1,
    columns: placeOfColumn(toColumn) - first + 1,
  };
}

/** Whether two areas of one sheet have a cell in common. */
export function areasMeet(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
