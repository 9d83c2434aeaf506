// ABC classes (METHOD KAM_ABC): A while the accounts above hold less than `a` of all value, B while less than `b`, else C.
import { sharesAbove } from './share';

const tolerance = 1e-9;

export type AbcClass = 'A' | 'B' | 'C';

/** One letter per row, null where blank; undefined where there is no positive value. */
export function abcClasses(value: Float64Array, a: number, b: number): (AbcClass | null)[] | undefined {
  const above = sharesAbove(value);
  if (above === undefined) return undefined;
  return Array.from(above, (share) =>
    Number.isNaN(share) ? null : share < a - tolerance ? 'A' : share < b - tolerance ? 'B' : 'C',
  );
}
