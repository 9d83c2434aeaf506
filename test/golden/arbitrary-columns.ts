// Generated inputs for the comparison with the reference: columns as the hosts pass them (n×1), with blanks, ties and negative totals.
import fc from 'fast-check';
import type { Class } from './reference/portfolio';

export type Column<T> = readonly (T | null)[];

/** Money of a size where sums of doubles are exact to far below 1e-9 of their value; few distinct values, so that ties are common. */
export const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }).map((x) => x * 250) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9_000_000 }).map((x) => x / 100) },
  { weight: 1, arbitrary: fc.integer({ min: -5_000, max: -1 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

export const rating = fc.integer({ min: 2, max: 10 }).map((x) => x / 2);
export const yesNo = fc.boolean();
export const accountClass = fc.constantFrom<Class>('strategic', 'normal', 'prospect', 'suspect');
export const share = fc.constantFrom(0.05, 0.1, 0.2, 0.25, 0.5, 1);

export const orBlank = <T>(one: fc.Arbitrary<T>, blanks = 1, filled = 6): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: blanks, arbitrary: fc.constant(null) }, { weight: filled, arbitrary: one });

export const rows = (max = 24): fc.Arbitrary<number> => fc.integer({ min: 1, max });

export const columnOf = <T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: count, maxLength: count });

/** n×1, the way every host passes a column. */
export { column as asRange } from '../functions/column';

/** Drops what METHOD rule 1 drops: the rows at the end that are blank in every column. */
export function filledRows(...columns: readonly (readonly unknown[] | null)[]): number {
  const given = columns.filter((column) => column !== null);
  let count = given[0]?.length ?? 0;
  const blank = (cell: unknown) =>
    cell === null || (Array.isArray(cell) && cell.every((one) => one === null));
  while (count > 0 && given.every((column) => blank(column[count - 1]))) count--;
  return count;
}
