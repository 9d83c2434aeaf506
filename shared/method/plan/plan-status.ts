// planStatus: how an action of a plan stands on a given day (METHOD PLAN_STATUS). The day is an argument: nothing here reads the clock.
import { yesNo } from '../../model/yes-no';

/** An action due within this many days is due soon (METHOD, D). */
export const soonDays = 14;

/** How an action stands; `days` is how long it is overdue. */
export type PlanStatus =
  | { readonly status: 'done' | 'dueSoon' | 'open' | 'noDate' }
  | { readonly status: 'overdue'; readonly days: number };

/**
 * How one action stands. `due` and `today` are serial days, `due` NaN where there is no date; `done` is a yes/no code. Undefined where both
 * cells are blank.
 */
export function planStatus(due: number, done: number, today: number): PlanStatus | undefined {
  if (Number.isNaN(due) && done === yesNo.blank) return undefined;
  if (done === yesNo.yes) return { status: 'done' };
  if (Number.isNaN(due)) return { status: 'noDate' };
  if (due < today) return { status: 'overdue', days: today - due };
  return { status: due - today <= soonDays ? 'dueSoon' : 'open' };
}
