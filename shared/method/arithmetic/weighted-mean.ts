// weightedMean: Σ w·x / Σ w over what is known (METHOD KAM_WEIGHTED, KAM_SCORE).

/** Mean of the `weights.length` numbers of `values` from `offset`, NaN not known. NaN where nothing of any weight is known. */
export function weightedMean(values: Float64Array, offset: number, weights: ArrayLike<number>): number {
  let sum = 0;
  let whole = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = values[offset + i] as number;
    const weight = weights[i] as number;
    if (Number.isNaN(value) || weight === 0) continue;
    sum += weight * value;
    whole += weight;
  }
  return whole > 0 ? sum / whole : NaN;
}

/** One weighted mean per row of an n×m matrix; `weights` holds one per column. */
export function weightedMeans(
  {
    rows,
    columns,
    values,
  }: { readonly rows: number; readonly columns: number; readonly values: Float64Array },
  weights: ArrayLike<number>,
): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => weightedMean(values, row * columns, weights));
}
