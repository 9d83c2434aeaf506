// qualificationOf: whether an account can be a strategic one at all, by METHOD KAM_QUALIFY's four conditions.

/** The answer, and the conditions that decide it. */
export interface Qualification {
  readonly status: 'qualified' | 'notQualified' | 'open';
  /** Numbers (from 1) of the conditions that fail, or else of those that nobody has answered. */
  readonly conditions: readonly number[];
}

/** The answer for one account. `answers` holds `count` of 1 yes, 0 no, NaN blank from `offset`. Undefined where all are blank. */
export function qualificationOf(
  answers: Float64Array,
  offset: number,
  count: number,
): Qualification | undefined {
  const failed: number[] = [];
  const open: number[] = [];
  for (let condition = 0; condition < count; condition++) {
    const answer = answers[offset + condition] ?? NaN;
    if (answer === 0) failed.push(condition + 1);
    if (Number.isNaN(answer)) open.push(condition + 1);
  }
  if (open.length === count) return undefined;
  if (failed.length > 0) return { status: 'notQualified', conditions: failed };
  return { status: open.length > 0 ? 'open' : 'qualified', conditions: open };
}
