// Area: a rectangle of cells: the grid of what its cells give, and how two lie to each other.
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Row by row what `cell` gives for each place. */
export function gridOver<T>(
  { row, column, rows, columns }: Area,
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => cell(row + r, column + c)),
  );
}

export const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const holds = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** Row, column, rows, columns: as tests look at an area. */
export type AreaFigures = readonly [number, number, number, number];

export const figuresOf = ({ row, column, rows, columns }: Area): AreaFigures => [row, column, rows, columns];
