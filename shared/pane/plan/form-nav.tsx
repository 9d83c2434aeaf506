// FormNav: the forms in their order, each with a mark when something has been entered.
import type { JSX } from 'preact';
import { Icon } from '../controls/icon';
import { useWording } from '../shell/pane-context';
import type { PaneSession } from '../shell/pane-session';
import type { AccountPageState } from './account-page-state';
import { planForms } from './forms';
import type { PlannedAccount } from '../../jobs/plan/planned-account';

export interface FormNavProps {
  readonly session: PaneSession;
  readonly state: AccountPageState;
  readonly account: PlannedAccount;
}

export function FormNav({ session: { plans }, state, account }: FormNavProps): JSX.Element {
  const { text } = useWording();
  return (
    <nav aria-label={text('plan.forms')}>
      <ol class="kam-forms">
        {planForms.map((form, i) => (
          <li key={form.id}>
            <button
              type="button"
              class="kam-form-link"
              aria-current={form === state.form.value ? 'step' : undefined}
              onClick={() => state.choose(form)}
            >
              <span aria-hidden="true">{i + 1}. </span>
              {text(form.title)}
              {form.isStarted(plans, account) ? (
                <>
                  <Icon name="check" />
                  <span class="kam-hidden">{text('plan.started')}</span>
                </>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
