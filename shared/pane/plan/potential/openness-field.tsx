// OpennessField: how openly the plan is shared with the customer, each choice with what the customer version then holds.
import type { JSX } from 'preact';
import { openness } from '../../../sheet/tables/choice-list';
import { RadioGroup } from '../../controls/choice';
import { useWording } from '../../shell/pane-context';
import { bindPlan } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { UnreadChoice } from './choice-notes';

export function OpennessField({ account, session: { plans } }: PlanFormProps): JSX.Element {
  const { text, language } = useWording();
  const binding = bindPlan(plans, account, 'openness');
  const choices = openness.codes.map((value, i) => ({
    value,
    text: openness.choices[language][i] ?? value,
    hint: text(`form.potential.openness.${value}`),
  }));
  return (
    <>
      <RadioGroup<string>
        label={binding.column.header[language]}
        value={String(binding.value ?? '')}
        options={[{ value: '', text: text('plan.notChosen') }, ...choices]}
        onChange={(value) => binding.set(value === '' ? null : value)}
      />
      <UnreadChoice binding={binding} />
    </>
  );
}
