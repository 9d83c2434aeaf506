// LanguageChoice: the pane's language: the host's at first, afterwards what the user chose, remembered.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { languageOf, type Language } from '../../model/language';
import type { PaneHost } from '../../workbook/port';

export interface LanguageChoice {
  readonly language: ReadonlySignal<Language>;
  readonly choose: (language: Language) => void;
  /** Stops following the host. */
  readonly close: () => void;
}

const preference = 'language';

export function createLanguageChoice(
  host: Pick<PaneHost, 'language' | 'preferences' | 'onLanguage'>,
): LanguageChoice {
  const remembered = host.preferences.get(preference);
  const language = signal<Language>(remembered === null ? host.language : languageOf(remembered));
  const stopFollowing = host.onLanguage?.((chosen) => (language.value = chosen));
  return {
    language,
    choose(chosen) {
      language.value = chosen;
      host.preferences.set(preference, chosen);
    },
    close: () => stopFollowing?.(),
  };
}
