// actionStatus: how an objective or an action of KAM Actions stands on a day (METHOD PLAN_STATUS), and what a change of its state sets.
import { dayToSerial, type Day } from '../../model/day';
import { yesNo } from '../../model/yes-no';
import type { ActionField } from '../../sheet/tables/actions-table';
import type { FieldValues, FieldValue } from '../../model/field-value';
import { planStatus, type PlanStatus } from '../../method/plan/plan-status';

/** The status by METHOD PLAN_STATUS with its days, or that the action was dropped, which the method does not know. */
export type ActionStatus = PlanStatus | { readonly status: 'dropped' };

type Values = FieldValues<ActionField>;

/** The status on a day; what was dropped is neither late nor due, and a day that cannot be read is no day. */
export function actionStatus({ due, state }: Values, today: Day): ActionStatus {
  if (state === 'dropped') return { status: 'dropped' };
  const serial = typeof due === 'string' ? dayToSerial(due) : NaN;
  const done = state === 'done' ? yesNo.yes : yesNo.no;
  return planStatus(serial, done, dayToSerial(today)) ?? { status: 'noDate' };
}

/** The fields that a change of the state sets: done is done today, unless a day was given already; what is taken up again is not done on any day. */
export function valuesOfState(state: FieldValue, doneOn: FieldValue | undefined, today: Day): Values {
  return { state, doneOn: state === 'done' ? (doneOn ?? today) : null };
}

const ranks: Readonly<Record<ActionStatus['status'], number>> = {
  overdue: 0,
  dueSoon: 1,
  open: 2,
  noDate: 3,
  done: 4,
  dropped: 5,
};

/** The order in which they are shown: overdue first, then what is due next, then what has no date; done and dropped last. Of one status the earlier day first. */
export function compareActions(one: Values, other: Values, today: Day): number {
  const rank = (values: Values) => ranks[actionStatus(values, today).status];
  const day = ({ due }: Values) => (typeof due === 'string' ? dayToSerial(due) : 0);
  return rank(one) - rank(other) || day(one) - day(other);
}
