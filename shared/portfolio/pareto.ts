// Pareto points: the cumulative share of value by rank, thinned to what a picture can show.

export interface ParetoPoint {
  /** 1 for the largest customer. */
  readonly rank: number;
  readonly value: number;
  /** Share of all value that this customer and the larger ones bring. */
  readonly cumulative: number;
  readonly code: number;
}

const mostPoints = 400;

/** At most 400 points over the customers of positive value: all of the first ranks, where the curve bends, then ever fewer. */
export function paretoPoints(value: Float64Array, codes: Uint8Array, order: Int32Array): ParetoPoint[] {
  const ranked = order.filter((i) => (value[i] as number) > 0);
  const total = ranked.reduce((sum, i) => sum + (value[i] as number), 0);
  const points: ParetoPoint[] = [];
  let sum = 0;
  let next = 0;
  ranked.forEach((i, place) => {
    sum += value[i] as number;
    if (place < next && place < ranked.length - 1) return;
    points.push({
      rank: place + 1,
      value: value[i] as number,
      cumulative: sum / total,
      code: codes[i] as number,
    });
    next = place + 1 + Math.floor(stepAt(place, ranked.length));
  });
  return points;
}

/** No gaps among the first 200 ranks; beyond, even steps that end with 400 points. */
function stepAt(place: number, count: number): number {
  return place < mostPoints / 2 || count <= mostPoints ? 0 : (count - mostPoints / 2) / (mostPoints / 2 - 1);
}
