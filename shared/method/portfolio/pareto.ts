// Pareto: the cumulative share of value by rank, thinned to what a picture can show.
import { positiveTotal } from '../arithmetic/sum';

/** A customer on the curve; `code` is its class code. */
export interface ParetoPoint {
  /** 1 for the largest customer. */
  readonly rank: number;
  readonly value: number;
  /** Share of all value that this customer and the larger ones bring. */
  readonly cumulative: number;
  readonly code: number;
}

/** So many customers each have a point of their own; of more, the curve is drawn in steps of at least 1/198 in one of its two directions. */
const mostPoints = 400;
const steps = 198;

/**
 * At most 400 points over the customers of positive value, each exact. A straight line between two of them is off by less than 1/198 of all
 * value. `order` holds row numbers, largest value first.
 */
export function paretoPoints(value: Float64Array, codes: Uint8Array, order: Int32Array): ParetoPoint[] {
  const ranked = order.filter((i) => (value[i] as number) > 0);
  const count = ranked.length;
  const total = positiveTotal(value);
  const points: ParetoPoint[] = [];
  let sum = 0;
  let last = { rank: 0, cumulative: 0 };
  ranked.forEach((i, place) => {
    sum += value[i] as number;
    const rank = place + 1;
    const cumulative = rank === count ? 1 : Math.min(1, sum / total);
    const isFar = rank - last.rank >= count / steps || cumulative - last.cumulative >= 1 / steps;
    const isLastOfClass = codes[i] !== codes[ranked[rank] ?? -1];
    if (count > mostPoints && !isFar && !isLastOfClass) return;
    last = { rank, cumulative };
    points.push({ ...last, value: value[i] as number, code: codes[i] as number });
  });
  return points;
}
