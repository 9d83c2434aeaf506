// Form 2, «The customer»: what kind of company it is, where it goes, and its SWOT.
import type { JSX } from 'preact';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindPlan } from '../fields/field-binding';
import { isAnyPlanned, planForm, type PlanFormProps } from '../plan-form';
import { SwotBoard } from '../swot/swot-board';

const fields = ['industry', 'direction', 'management', 'performance', 'need'] as const;

function CustomerView({ account, session }: PlanFormProps): JSX.Element {
  const { text } = useWording();
  return (
    <>
      {fields.map((field) => (
        <BoundField
          key={field}
          binding={bindPlan(session.plans, account, field)}
          long
          placeholder={text(`form.customer.${field}.example`)}
        />
      ))}
      <SwotBoard account={account} session={session} subject="customer" title={text('form.customer.swot')} />
    </>
  );
}

export const customerForm = planForm(
  'customer',
  CustomerView,
  (store, account) =>
    isAnyPlanned(store, account, fields) ||
    store.rows('swot', account).some(({ values }) => values.subject === 'customer'),
);
