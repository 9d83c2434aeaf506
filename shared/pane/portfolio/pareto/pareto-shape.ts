// ParetoShape: what the Pareto picture draws, from the accounts of positive value by rank; many accounts are gathered into few bars.

export interface ParetoBar {
  /** Ranks from…to, counted from 0; `to` is not included. */
  readonly from: number;
  readonly to: number;
  /** Mean value of the accounts in the bar. */
  readonly value: number;
  readonly strategic: boolean;
}

export interface ParetoPoint {
  /** How many accounts, highest value first. */
  readonly accounts: number;
  /** Their part of all positive value, 0–1. */
  readonly share: number;
}

export interface ParetoShape {
  readonly accounts: number;
  readonly bars: readonly ParetoBar[];
  readonly line: readonly ParetoPoint[];
  /** What the top 1, 5, 10, 20, 50 and 100% of the accounts bring, exactly. */
  readonly milestones: readonly ParetoPoint[];
}

const milestoneParts = [0.01, 0.05, 0.1, 0.2, 0.5, 1];

interface Sum {
  total: number;
  count: number;
}

/** One bar for the strategic accounts of a stretch of ranks and one for the others, so that colours stay true. */
function barsOf(from: number, strategic: Sum, others: Sum): ParetoBar[] {
  const split = from + strategic.count;
  const bar = (start: number, { total, count }: Sum, isStrategic: boolean): ParetoBar[] =>
    count === 0 ? [] : [{ from: start, to: start + count, value: total / count, strategic: isStrategic }];
  return [...bar(from, strategic, true), ...bar(split, others, false)];
}

/** `shares[n]` is what the first n accounts bring together. */
function runningShares(values: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(values.length + 1);
  for (let rank = 0; rank < values.length; rank += 1) shares[rank + 1] = shares[rank]! + values[rank]!;
  const total = shares[values.length]!;
  return shares.map((sum) => sum / total);
}

function milestonesOf(shares: Float64Array): ParetoPoint[] {
  const accounts = shares.length - 1;
  const counts = new Set(milestoneParts.map((part) => Math.max(1, Math.floor(part * accounts + 1e-9))));
  return [...counts].map((count) => ({ accounts: count, share: shares[count]! }));
}

/** `values` highest first, all above 0; `strategic` in the same order; at most about twice `most` bars. */
export function paretoShape(
  values: ArrayLike<number>,
  strategic: ArrayLike<boolean>,
  most = 120,
): ParetoShape {
  const width = Math.max(1, Math.ceil(values.length / most));
  const shares = runningShares(values);
  const bars: ParetoBar[] = [];
  const line: ParetoPoint[] = [{ accounts: 0, share: 0 }];
  for (let from = 0; from < values.length; from += width) {
    const inStrategic: Sum = { total: 0, count: 0 };
    const inOthers: Sum = { total: 0, count: 0 };
    const to = Math.min(values.length, from + width);
    for (let rank = from; rank < to; rank += 1) {
      const sum = strategic[rank] === true ? inStrategic : inOthers;
      sum.total += values[rank]!;
      sum.count += 1;
    }
    bars.push(...barsOf(from, inStrategic, inOthers));
    line.push({ accounts: to, share: shares[to]! });
  }
  return { accounts: values.length, bars, line, milestones: milestonesOf(shares) };
}
