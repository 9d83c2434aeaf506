// ReferenceCase: generated arguments, and what the reference says they give. `null` as expectation: nothing to compute, an error is right.
import { asRange, columnOf, filledRows, orBlank, rows } from '../arbitrary-columns';
import type { Cell } from '../reference/portfolio';
import fc from 'fast-check';

export interface ReferenceCase {
  readonly args: readonly unknown[];
  readonly expected: readonly (readonly Cell[])[] | null;
}

export const column = (cells: readonly Cell[], count: number) => asRange(cells.slice(0, count));

export const table = (one: fc.Arbitrary<number>, columns: number) =>
  rows(12).chain((n) => fc.array(columnOf(columns, orBlank(one, 1, 4)), { minLength: n, maxLength: n }));

/** Weights of which at least one is positive. */
export const weightsOf = (count: number) =>
  columnOf(count, fc.integer({ min: 0, max: 5 })).filter((weights) => weights.some((w) => w > 0));

export const filled = (ratings: readonly (readonly (number | null)[])[]) => filledRows(ratings);
