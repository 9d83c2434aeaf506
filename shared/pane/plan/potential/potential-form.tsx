// Form 6, «Potential and position»: what can be won with the customer, where we stand and want to stand, and how openly the plan is shared.
import type { JSX } from 'preact';
import type { PlanForm, PlanFormProps } from '../plan-form';
import { LadderView } from './ladder-view';
import { OpennessField } from './openness-field';
import { SpendSection } from './spend-section';

const fields = [
  'wallet',
  'growth',
  'targetShare',
  'years',
  'trends',
  'trendEffect',
  'positionNow',
  'positionWanted',
  'openness',
] as const;

function PotentialView(props: PlanFormProps): JSX.Element {
  return (
    <>
      <SpendSection {...props} />
      <LadderView {...props} />
      <OpennessField {...props} />
    </>
  );
}

export const potentialForm: PlanForm = {
  id: 'potential',
  title: 'form.potential.title',
  why: 'form.potential.why',
  view: (props) => <PotentialView {...props} />,
  isStarted: (store, account) => {
    const values = store.plan(account)?.values;
    return fields.some((field) => (values?.[field] ?? null) !== null);
  },
};
