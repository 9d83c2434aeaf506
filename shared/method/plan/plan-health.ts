// planHealth: whether an account's plan can be relied on: there at all, its actions done in time, reviewed when it was to be, touched not too long ago.
import { daysBetween, type Day } from '../../model/day';

/** A plan that nobody changed for so many days is stale (our default). */
export const staleAfterDays = 90;

/** What is known of a plan from its row and its actions. */
export interface PlanFacts {
  /** Whether anything is planned. */
  readonly exists: boolean;
  readonly updated: Day | null;
  readonly nextReview: Day | null;
  /** Days on which actions that are not yet done were due. */
  readonly openDue: readonly Day[];
}

/** The worst that can be said of a plan; `days` is how long it has lasted. */
export type PlanHealth =
  | { readonly kind: 'missing' }
  /** So many actions are late, the oldest by so many days. */
  | { readonly kind: 'overdue'; readonly count: number; readonly days: number }
  | { readonly kind: 'reviewDue'; readonly days: number }
  | { readonly kind: 'stale'; readonly days: number }
  | { readonly kind: 'ok' };

/** How the plan stands on a day: missing before overdue, overdue before a review that is due, that before stale. */
export function planHealth({ exists, updated, nextReview, openDue }: PlanFacts, today: Day): PlanHealth {
  if (!exists) return { kind: 'missing' };
  const late = openDue.map((day) => daysBetween(day, today)).filter((days) => days > 0);
  if (late.length > 0) return { kind: 'overdue', count: late.length, days: Math.max(...late) };
  const sinceReview = nextReview === null ? 0 : daysBetween(nextReview, today);
  if (sinceReview > 0) return { kind: 'reviewDue', days: sinceReview };
  const untouched = updated === null ? 0 : daysBetween(updated, today);
  return untouched > staleAfterDays ? { kind: 'stale', days: untouched } : { kind: 'ok' };
}

const gravity: Readonly<Record<PlanHealth['kind'], number>> = {
  missing: 0,
  overdue: 1,
  reviewDue: 2,
  stale: 3,
  ok: 4,
};

/** The order of plans in a list: worst first; of the same kind, the longer it lasts the worse. */
export function compareHealth(one: PlanHealth, other: PlanHealth): number {
  const days = (health: PlanHealth): number => ('days' in health ? health.days : 0);
  return gravity[one.kind] - gravity[other.kind] || days(other) - days(one);
}
