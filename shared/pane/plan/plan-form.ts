// PlanForm: one of the forms of an account's plan, in the order in which a planner thinks. A further form is one more entry in forms.ts.
import type { ComponentType } from 'preact';
import type { FieldOf } from '../../sheet/tables/plan-tables';
import type { PaneTextKey } from '../text/pane-text';
import type { PaneSession } from '../shell/pane-session';
import type { PlannedAccount } from '../../jobs/plan/planned-account';
import type { PlanStore } from './store/plan-store';

export interface PlanFormProps {
  readonly account: PlannedAccount;
  readonly session: PaneSession;
}

type FormId = 'strategic' | 'customer' | 'rivals' | 'us' | 'relations' | 'potential' | 'actions' | 'team';

export interface PlanForm {
  readonly id: FormId;
  readonly title: Extract<PaneTextKey, `form.${string}.title`>;
  /** Two lines on why it matters. */
  readonly why: Extract<PaneTextKey, `form.${string}.why`>;
  readonly view: ComponentType<PlanFormProps>;
  /** Whether anything has been entered for the account. */
  readonly isStarted: (store: PlanStore, account: PlannedAccount) => boolean;
}

/** A form whose title and reason stand in the texts under its id. */
export function planForm(id: FormId, view: PlanForm['view'], isStarted: PlanForm['isStarted']): PlanForm {
  return { id, title: `form.${id}.title`, why: `form.${id}.why`, view, isStarted };
}

/** Whether any of the fields of the account's row in KAM Plans is filled in. */
export function isAnyPlanned(
  store: PlanStore,
  account: PlannedAccount,
  fields: readonly FieldOf<'plans'>[],
): boolean {
  const values = store.plan(account)?.values;
  return fields.some((field) => (values?.[field] ?? null) !== null);
}
