// PlanForm: one of the forms of an account's plan, in the order in which a planner thinks. A further form is one more entry in forms.ts.
import type { JSX } from 'preact';
import type { PaneTextKey } from '../text/pane-text';
import type { PaneSession } from '../shell/pane-session';
import type { PlannedAccount } from '../../jobs/plan/planned-account';
import type { PlanStore } from './store/plan-store';

export interface PlanFormProps {
  readonly account: PlannedAccount;
  readonly session: PaneSession;
}

export interface PlanForm {
  readonly id: string;
  readonly title: Extract<PaneTextKey, `form.${string}.title`>;
  /** Two lines on why it matters. */
  readonly why: Extract<PaneTextKey, `form.${string}.why`>;
  readonly view: (props: PlanFormProps) => JSX.Element;
  /** Whether anything has been entered for the account. */
  readonly isStarted: (store: PlanStore, account: PlannedAccount) => boolean;
}
