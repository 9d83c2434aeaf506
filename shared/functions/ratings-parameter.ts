// Ratings parameter: the four pillars of rivals, n×4 ratings of 1–5, one row per rival, "?" or blank where not known.
import type { MatrixParameter } from './argument-kinds';

/** `ratings` of PILLAR_SCORE and PILLAR_VERDICT: strength, strategy, people, support. */
export const ratingsParameter = {
  name: 'ratings',
  kind: 'matrix',
  of: 'number',
  columns: 4,
  min: 1,
  max: 5,
} as const satisfies MatrixParameter;
