// ParetoMilestones: what the top 1, 5, 10, 20, 50 and 100% of the customers bring: the Pareto picture's figures for reading.

/** One line of the table beside the Pareto picture. */
export interface ParetoMilestone {
  /** How many customers, highest value first. */
  readonly customers: number;
  /** Part of all customers, 0–1. */
  readonly ofCustomers: number;
  /** Their part of all positive value, 0–1. */
  readonly ofValue: number;
}

const parts = [0.01, 0.05, 0.1, 0.2, 0.5, 1];

/** `order`: account indices, highest value first. Empty where no value is positive. */
export function paretoMilestones(value: Float64Array, order: Int32Array): readonly ParetoMilestone[] {
  const ranked = Array.from(order, (i) => value[i]!).filter((x) => x > 0);
  const sums = new Float64Array(ranked.length + 1);
  ranked.forEach((x, rank) => (sums[rank + 1] = sums[rank]! + x));
  const total = sums[ranked.length]!;
  const counts = new Set(parts.map((part) => Math.max(1, Math.floor(part * ranked.length + 1e-9))));
  if (!(total > 0)) return [];
  return [...counts].map((customers) => ({
    customers,
    ofCustomers: customers / ranked.length,
    ofValue: sums[customers]! / total,
  }));
}
