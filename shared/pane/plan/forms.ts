// planForms: the forms of an account's plan, in the order in which a planner thinks.
import type { PlanForm } from './plan-form';
import { actionsForm } from './actions/actions-form';
import { customerForm } from './customer/customer-form';
import { relationsForm } from './relations/relations-form';
import { rivalsForm } from './rivals/rivals-form';
import { usForm } from './us/us-form';
import { potentialForm } from './potential/potential-form';
import { strategicForm } from './strategic/strategic-form';
import { teamForm } from './team/team-form';

export const planForms: readonly [PlanForm, ...PlanForm[]] = [
  strategicForm,
  customerForm,
  rivalsForm,
  usForm,
  relationsForm,
  potentialForm,
  actionsForm,
  teamForm,
];
