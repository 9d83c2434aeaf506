// The parameter of the four pillars: n×4 ratings of 1–5, one row per competitor, "?" or blank where not known.
import type { MatrixParameter } from './argument-kinds';

export const ratingsParameter = {
  name: 'ratings',
  kind: 'matrix',
  of: 'number',
  columns: 4,
  min: 1,
  max: 5,
} as const satisfies MatrixParameter;
