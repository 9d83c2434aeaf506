// resultCells: what a run gives, as the grid a host spills.
import type { CellValue } from '../model/cell';

/**
 * What a run may give; blank is null. `column` and `columns` have one row per data row and get a header (`titles`) where the range had one;
 * a `table` is complete as it is.
 */
export type FunctionValue =
  | { readonly shape: 'cell'; readonly value: CellValue }
  /** `title` where the function's own does not say enough. */
  | { readonly shape: 'column'; readonly values: readonly CellValue[]; readonly title?: string }
  | {
      readonly shape: 'columns';
      readonly rows: readonly (readonly CellValue[])[];
      readonly titles: readonly string[];
    }
  | { readonly shape: 'table'; readonly rows: readonly (readonly CellValue[])[] };

/** Rows of cells, under `titles` where given; blanks as "". Undefined where a number is none a cell can hold: an overflow of huge arguments. */
export function resultCells(
  value: FunctionValue,
  titles: readonly string[] | null,
): CellValue[][] | undefined {
  if (value.shape === 'cell') return columnCells([value.value], null);
  if (value.shape === 'column') return columnCells(value.values, titles);
  if (value.rows.some((row) => row.some(isImpossible))) return undefined;
  const rows = value.rows.map((row) => row.map((cell) => cell ?? ''));
  return titles === null ? rows : [[...titles], ...rows];
}

const isImpossible = (cell: CellValue | undefined): boolean =>
  typeof cell === 'number' && !Number.isFinite(cell);

/** A million rows pass here: one loop, one allocation per row. A blank is shown as the empty text, for a formula cannot give an empty cell. */
function columnCells(
  values: readonly CellValue[],
  titles: readonly string[] | null,
): CellValue[][] | undefined {
  const from = titles === null ? 0 : 1;
  const cells = new Array<CellValue[]>(values.length + from);
  if (titles !== null) cells[0] = [...titles];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? '';
    if (typeof value === 'number' && value - value !== 0) return undefined;
    cells[i + from] = [value];
  }
  return cells;
}
