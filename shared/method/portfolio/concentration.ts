// Concentration: how much few customers bring, and whether the method pays here (METHOD KAM_CONCENTRATION).

const tolerance = 1e-9;
/** Share of the top customers that counts as the top: 10%. From half of all value on, a portfolio is concentrated (METHOD, D). */
const topShare = 0.1;
const concentratedFrom = 0.5;
const paretoShare = 0.8;

/** Measures over the customers of positive value; shares and indices are 0–1. */
export interface Concentration {
  /** Customers of positive value. */
  readonly customers: number;
  /** Share of the largest. */
  readonly largest: number;
  /** Share of the max(1, floor(10% n)) largest, and how many they are. */
  readonly top: number;
  readonly topCount: number;
  /** Share of the four largest. */
  readonly cr4: number;
  /** Herfindahl–Hirschman index Σs², and its reciprocal. */
  readonly hhi: number;
  readonly effective: number;
  readonly gini: number;
  /** How many, largest first, make 80%. */
  readonly pareto: number;
  readonly verdict: 'concentrated' | 'spread';
}

/** All measures of a portfolio. Undefined where no value is positive. */
export function concentrationOf(value: Float64Array): Concentration | undefined {
  const descending = value
    .filter((x) => x > 0)
    .sort()
    .reverse();
  const n = descending.length;
  if (n === 0) return undefined;
  const sums = runningSums(descending);
  const total = sums[n] as number;
  const shareOf = (count: number) => (sums[Math.min(count, n)] as number) / total;
  const topCount = Math.max(1, Math.floor(topShare * n + tolerance));
  const hhi = descending.reduce((sum, x) => sum + (x / total) ** 2, 0);
  return {
    customers: n,
    largest: shareOf(1),
    top: shareOf(topCount),
    topCount,
    cr4: shareOf(4),
    hhi,
    effective: 1 / hhi,
    gini: giniOf(descending, total),
    pareto: sums.findIndex((sum) => sum >= (paretoShare - tolerance) * total),
    verdict: shareOf(topCount) >= concentratedFrom - tolerance ? 'concentrated' : 'spread',
  };
}

/** sums[k] = the k largest together. */
function runningSums(descending: Float64Array): Float64Array {
  const sums = new Float64Array(descending.length + 1);
  for (let i = 0; i < descending.length; i++) sums[i + 1] = (sums[i] as number) + (descending[i] as number);
  return sums;
}

/** Σ(2i−n−1)x_i / (n Σx) with x ascending, so with i counted from the end here. */
function giniOf(descending: Float64Array, total: number): number {
  const n = descending.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (n - 1 - 2 * i) * ((descending[i] as number) / total);
  return sum / n;
}
