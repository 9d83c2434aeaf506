// Share: each part of the total, alone, with all that are at least as large, or of those above (METHOD KAM_SHARE).
import { positiveTotal } from '../arithmetic/sum';

/** Per row value / total of the positive values; NaN where blank. Undefined where there is no positive value to be a share of. */
export function sharesOf(value: Float64Array): Float64Array | undefined {
  const total = positiveTotal(value);
  return total > 0 ? value.map((x) => x / total) : undefined;
}

/**
 * Per row the share of all rows whose value is at least this one's: 1 for the smallest, and for zero and negative ones; NaN where blank.
 * Undefined where no value is positive.
 */
export function cumulativeShares(value: Float64Array): Float64Array | undefined {
  const total = positiveTotal(value);
  if (!(total > 0)) return undefined;
  const steps = descendingSteps(value);
  return value.map((x) => (Number.isNaN(x) ? NaN : x > 0 ? Math.min(1, steps.sumFrom(x) / total) : 1));
}

/**
 * Per row the share of all rows whose value is strictly greater: 0 for the largest, 1 for zero and negative ones; NaN where blank. Undefined
 * where no value is positive.
 */
export function sharesAbove(value: Float64Array): Float64Array | undefined {
  const total = positiveTotal(value);
  if (!(total > 0)) return undefined;
  const steps = descendingSteps(value);
  return value.map((x) => (Number.isNaN(x) ? NaN : x > 0 ? steps.sumAbove(x) / total : 1));
}

interface Steps {
  readonly sumFrom: (x: number) => number;
  readonly sumAbove: (x: number) => number;
}

/** Running sums over the positive values, largest first; looked up by binary search. */
function descendingSteps(value: Float64Array): Steps {
  const sorted = value.filter((x) => x > 0).sort();
  const n = sorted.length;
  const sums = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) sums[i] = (sums[i - 1] as number) + (sorted[n - i] as number);
  const countWhere = (isIn: (one: number) => boolean) => {
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isIn(sorted[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return n - low;
  };
  return {
    sumFrom: (x) => sums[countWhere((one) => one >= x)] as number,
    sumAbove: (x) => sums[countWhere((one) => one > x)] as number,
  };
}
