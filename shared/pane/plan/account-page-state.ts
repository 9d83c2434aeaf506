// AccountPageState: which form is open; remembered, so that one form can be gone through for account after account.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { PaneSession } from '../shell/pane-session';
import { planForms } from './forms';
import type { PlanForm } from './plan-form';

export interface AccountPageState {
  readonly form: ReadonlySignal<PlanForm>;
  readonly choose: (form: PlanForm) => void;
}

const preference = 'planForm';

export function createAccountPageState({ host: { preferences } }: PaneSession): AccountPageState {
  const remembered = planForms.find(({ id }) => id === preferences.get(preference));
  const form = signal<PlanForm>(remembered ?? planForms[0]);
  return {
    form,
    choose(chosen) {
      form.value = chosen;
      preferences.set(preference, chosen.id);
    },
  };
}
