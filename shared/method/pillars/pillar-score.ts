// pillarScore: a rival's position from four pillars rated 1–5, as 0–100 (METHOD PILLAR_SCORE).

/** Weights of strength, strategy, people, support; that support weighs most is the method's, the figures are our default (METHOD, D). */
export const pillarWeights: readonly number[] = [0.2, 0.2, 0.2, 0.4];

/** 100 × Σ w·(r−1)/4 / Σ w over the pillars known; NaN where none is. `ratings` holds four numbers per row from `offset`. */
export function pillarScore(ratings: Float64Array, offset: number, weights: ArrayLike<number>): number {
  let above = 0;
  let below = 0;
  for (let pillar = 0; pillar < 4; pillar++) {
    const rating = ratings[offset + pillar] as number;
    if (Number.isNaN(rating)) continue;
    above += (weights[pillar] as number) * ((rating - 1) / 4);
    below += weights[pillar] as number;
  }
  return below > 0 ? (100 * above) / below : NaN;
}
