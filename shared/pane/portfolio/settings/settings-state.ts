// SettingsState: the settings as typed, what is wrong with them, and the last ones that were right.
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Language } from '../../../model/language';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../../model/portfolio-settings';
import {
  readSettings,
  settingsToDraft,
  type SettingField,
  type SettingProblems,
  type SettingsDraft,
} from '../../../jobs/source/settings-draft';

export interface SettingsState {
  readonly draft: ReadonlySignal<SettingsDraft>;
  readonly problems: ReadonlySignal<SettingProblems>;
  /** In use: what was typed last without a fault. */
  readonly settings: ReadonlySignal<PortfolioSettings>;
  readonly type: (field: SettingField, text: string) => void;
  /** Puts others in their place without telling of it. */
  readonly set: (settings: PortfolioSettings) => void;
  readonly reset: () => void;
}

/** `onChange` is told of every change by the user that is right. */
export function createSettingsState(language: ReadonlySignal<Language>, onChange: () => void): SettingsState {
  const draft = signal(settingsToDraft(language.peek(), defaultPortfolioSettings));
  const settings = signal(defaultPortfolioSettings);
  const problems = computed(() => {
    const read = readSettings(draft.value);
    return read.ok ? {} : read.problems;
  });
  const set = (next: PortfolioSettings) => {
    settings.value = next;
    draft.value = settingsToDraft(language.peek(), next);
  };
  return {
    draft,
    problems,
    settings,
    set,
    type(field, text) {
      draft.value = { ...draft.value, [field]: text };
      const read = readSettings(draft.value);
      if (!read.ok) return;
      settings.value = read.settings;
      onChange();
    },
    reset() {
      set(defaultPortfolioSettings);
      onChange();
    },
  };
}
