// Form 1, «Is it strategic?»: the four conditions of qualification, the class with its reason, a class pinned by hand, and what its loss would mean.
import type { JSX } from 'preact';
import { qualificationFinding } from '../../../jobs/findings/qualification-finding';
import { qualifyFields } from '../../../sheet/tables/plans-table';
import { MessageBar } from '../../controls/message-bar';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindPlan } from '../fields/field-binding';
import { isAnyPlanned, planForm, type PlanFormProps } from '../plan-form';
import { LossFigures } from './loss-figures';

function StrategicView({ account, session: { plans } }: PlanFormProps): JSX.Element {
  const { text, message, language } = useWording();
  const values = plans.plan(account)?.values;
  const qualification = qualificationFinding(values);
  const bind = (field: Parameters<typeof bindPlan>[2]) => bindPlan(plans, account, field);
  return (
    <>
      <fieldset class="kam-fields">
        <legend class="kam-label">{text('form.strategic.conditions')}</legend>
        {qualifyFields.map((field, i) => (
          <BoundField
            key={field}
            binding={bind(field)}
            label={`${String(i + 1)}. ${bind(field).column.header[language]}`}
          />
        ))}
      </fieldset>
      {qualification === undefined ? null : (
        <MessageBar tone={qualification.status === 'qualified' ? 'success' : 'info'}>
          {message({
            code: `result.${qualification.status}`,
            params: { numbers: qualification.conditions.join(', ') },
          })}
        </MessageBar>
      )}
      <LossFigures account={account} />
      <BoundField binding={bind('lossEffect')} long placeholder={text('form.strategic.loss.example')} />
      <div class="kam-fields">
        <BoundField binding={bind('pinnedClass')} hint={text('form.strategic.pin.hint')} />
        <BoundField binding={bind('pinReason')} placeholder={text('form.strategic.pin.example')} />
      </div>
    </>
  );
}

const started = [...qualifyFields, 'pinnedClass', 'pinReason', 'lossEffect'] as const;

export const strategicForm = planForm('strategic', StrategicView, (store, account) =>
  isAnyPlanned(store, account, started),
);
