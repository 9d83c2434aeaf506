// planGaps: what a plan's objectives and actions lack to be carried out: something to reach, something the customer notices, somebody to do it, a day.
import type { Day } from '../../model/day';
import type { FieldValue } from '../../model/field-value';
import { isObjective, type ActionRecord } from './action-groups';
import { actionStatus } from './action-status';

/** One thing that a plan lacks. */
export type PlanGap =
  | { readonly kind: 'noObjective' | 'noAction' | 'noPerceivedValue' }
  /** So many objectives say nothing of how they are measured. */
  | { readonly kind: 'noMeasure'; readonly count: number }
  /** So many open actions without an owner, or a day. */
  | { readonly kind: 'noOwner' | 'noDate'; readonly count: number };

const isFilled = (value: FieldValue | undefined): boolean => String(value ?? '').trim() !== '';

/**
 * Every gap once, objectives and actions that are missing first. Rows that say nothing yet and rows that were dropped are no part of the plan. What is
 * done raised its value, but needs no owner any more.
 */
export function planGaps(rows: readonly ActionRecord[], today: Day): readonly PlanGap[] {
  const planned = rows.filter(({ values }) => isFilled(values.what) && values.state !== 'dropped');
  const objectives = planned.filter(isObjective);
  const actions = planned.filter((row) => !isObjective(row));
  const open = actions.filter(({ values }) => values.state !== 'done');
  const unmeasured = objectives.filter(({ values }) => values.state !== 'done' && !isFilled(values.measure));
  const without = {
    noMeasure: unmeasured.length,
    noOwner: open.filter(({ values }) => !isFilled(values.owner)).length,
    noDate: open.filter(({ values }) => actionStatus(values, today).status === 'noDate').length,
  };
  const raisesPerceived = actions.some(({ values }) => values.kind === 'perceivedValue');
  return [
    ...(objectives.length === 0 ? [{ kind: 'noObjective' } as const] : []),
    ...(actions.length === 0 ? [{ kind: 'noAction' } as const] : []),
    ...(actions.length > 0 && !raisesPerceived ? [{ kind: 'noPerceivedValue' } as const] : []),
    ...(['noMeasure', 'noOwner', 'noDate'] as const).flatMap((kind) =>
      without[kind] === 0 ? [] : [{ kind, count: without[kind] }],
    ),
  ];
}
