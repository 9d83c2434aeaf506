// Matrix: n×m numbers, one row per thing.

/** Numbers row by row in one array; NaN is blank. Yes/no cells are 1 and 0. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}
