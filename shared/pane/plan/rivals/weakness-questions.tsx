// WeaknessQuestions: the 13 questions, by pillar, each answered yes, no or unknown, with a note. Yes is a crack.
import type { JSX } from 'preact';
import { pillars, questionsByPillar, type WeaknessQuestion } from '../../../model/pillar';
import { weaknessNotes, weaknessQuestions } from '../../../sheet/tables/rivals-table';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import type { RivalRow } from './rival-rows';

export function WeaknessQuestions({
  account,
  session,
  rival,
}: PlanFormProps & { readonly rival: RivalRow }): JSX.Element {
  const { text, message } = useWording();
  const noteOf = (id: WeaknessQuestion) =>
    weaknessNotes[weaknessQuestions.findIndex((one) => one.id === id)]!.id;
  return (
    <div class="kam-stack">
      <p class="kam-strong">{text('rivals.questions')}</p>
      {pillars.map((pillar) => (
        <fieldset key={pillar} class="kam-stack">
          <legend class="kam-label">{message({ code: `pillar.${pillar}`, params: {} })}</legend>
          {questionsByPillar[pillar].map((id) => (
            <div key={id} class="kam-question">
              <BoundField binding={bindRow(session.plans, 'rivals', rival, account, id)} />
              <BoundField
                binding={bindRow(session.plans, 'rivals', rival, account, noteOf(id))}
                placeholder={text('rivals.note.example')}
              />
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
