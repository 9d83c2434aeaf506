// Ranks: places by value, highest first, equal values sharing the best place.

/** Questions about the order of values, for any value, ranked or not. */
export interface Ranking {
  /** How many values are ranked. */
  readonly count: number;
  /** 1 + the number of ranked values greater than `value`. */
  readonly rankOf: (value: number) => number;
  /** How many ranked values equal `value`. */
  readonly equalTo: (value: number) => number;
}

/** The ranking of the customers: every value but blank and zero. One sort, then a binary search per question. */
export function rankCustomers(value: Float64Array): Ranking {
  const sorted = customersOf(value).sort();
  const firstAbove = (x: number) => firstBeyond(sorted, (one) => one > x);
  const firstAtLeast = (x: number) => firstBeyond(sorted, (one) => one >= x);
  return {
    count: sorted.length,
    rankOf: (x) => sorted.length - firstAbove(x) + 1,
    equalTo: (x) => firstAbove(x) - firstAtLeast(x),
  };
}

/** A loop, because single cells come here by the thousand: `filter` costs more than all the rest of such a call. */
function customersOf(value: Float64Array): Float64Array {
  const kept = new Float64Array(value.length);
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    const x = value[i] as number;
    if (x > 0 || x < 0) kept[count++] = x;
  }
  return kept.subarray(0, count);
}

function firstBeyond(sorted: Float64Array, isBeyond: (one: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
