// Form 6, «Potential and position»: what can be won with the customer, where we stand and want to stand, and how openly the plan is shared.
import type { JSX } from 'preact';
import { isAnyPlanned, planForm, type PlanFormProps } from '../plan-form';
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

export const potentialForm = planForm('potential', PotentialView, (store, account) =>
  isAnyPlanned(store, account, fields),
);
