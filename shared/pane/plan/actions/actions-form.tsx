// Form 7, «Objectives and actions»: what is to be reached, what is done for it, by whom and when, what is late, and when the plan is looked at again.
import type { JSX } from 'preact';
import { actionStatus } from '../../../jobs/plan/action-status';
import { Button } from '../../controls/button';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindPlan } from '../fields/field-binding';
import { isAnyPlanned, planForm, type PlanFormProps } from '../plan-form';
import { useActionDesk, type ActionDesk } from './action-desk';
import { GapsView, LateActions } from './gaps-view';
import { GroupView } from './group-view';
import { statusWords } from './status-mark';

function ActionsView(props: PlanFormProps): JSX.Element {
  const { text } = useWording();
  const desk = useActionDesk(props);
  return (
    <div class="kam-stack" ref={desk.within}>
      <LateActions desk={desk} />
      <GapsView desk={desk} />
      {desk.groups.map((group) => (
        <GroupView key={group.objective?.key ?? ''} desk={desk} group={group} />
      ))}
      <div class="kam-row kam-actions-add">
        <Button icon="add" onClick={() => desk.add({ kind: 'objective' })}>
          {text('form.actions.addObjective')}
        </Button>
      </div>
      <NextReview desk={desk} />
    </div>
  );
}

function NextReview({ desk }: { readonly desk: ActionDesk }): JSX.Element {
  const wording = useWording();
  const binding = bindPlan(desk.session.plans, desk.account, 'nextReview');
  const status = actionStatus({ due: binding.value }, desk.today);
  return (
    <BoundField
      binding={binding}
      hint={wording.text('form.actions.review', { status: statusWords(wording, status) })}
    />
  );
}

export const actionsForm = planForm(
  'actions',
  ActionsView,
  (store, account) =>
    store.rows('actions', account).length > 0 || isAnyPlanned(store, account, ['nextReview']),
);
