// Sum: totals that hardly depend on the order of the rows (METHOD rule 6), by Neumaier's compensated summation.

/** Looked up once: where code runs in a sandbox, every look at a global costs more than the sum. */
const { abs } = Math;

/** Total of the values that `include` lets in, all if it is left out; a NaN that is let in makes it NaN. */
export function compensatedSum(
  values: ArrayLike<number>,
  include: (value: number) => boolean = () => true,
): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (!include(value)) continue;
    const next = sum + value;
    lost += abs(sum) >= abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Total of the positive values; NaN (blank), zero and negative ones are left out. */
export function positiveTotal(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value > 0)) continue;
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
