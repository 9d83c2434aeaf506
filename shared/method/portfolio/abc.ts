// ABC: A while the accounts above hold less than `a` of all value, B while less than `b`, else C (METHOD KAM_ABC).
import { sharesAbove } from './share';

const tolerance = 1e-9;

/** A letter of the ABC analysis. */
export type AbcClass = 'A' | 'B' | 'C';

/** One letter per row, null where blank; undefined where there is no positive value. `a` and `b` are shares 0–1, a ≤ b. */
export function abcClasses(value: Float64Array, a: number, b: number): (AbcClass | null)[] | undefined {
  const above = sharesAbove(value);
  if (above === undefined) return undefined;
  return Array.from(above, (share) =>
    Number.isNaN(share) ? null : share < a - tolerance ? 'A' : share < b - tolerance ? 'B' : 'C',
  );
}
