// strategyOf: the directional policy matrix of key account selection (METHOD KAM_MATRIX, after Millman & Wilson).

const tolerance = 1e-9;

/** Where high begins, of 0–100 (METHOD, D). */
export const defaultCut = 50;

/** The four fields of the matrix: high and high, high attractiveness alone, a strong position alone, neither. */
export type AccountStrategy = 'investForGrowth' | 'investSelectively' | 'maintain' | 'manageForCash';

/** The field of one account. All are 0–100; at the cut is high. Undefined where one is not known (NaN). */
export function strategyOf(
  attractiveness: number,
  position: number,
  cut: number,
): AccountStrategy | undefined {
  if (Number.isNaN(attractiveness) || Number.isNaN(position)) return undefined;
  const isStrong = position >= cut - tolerance;
  if (attractiveness >= cut - tolerance) return isStrong ? 'investForGrowth' : 'investSelectively';
  return isStrong ? 'maintain' : 'manageForCash';
}
