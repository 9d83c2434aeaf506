// The browser's preferences as the embedded page keeps them: it hears of every change, so that it can follow the pane's choice of language.
import { createBrowserPreferences } from '../../../shared/pane/browser/browser-preferences';
import type { PreferencesPort } from '../../../shared/workbook/port';

/** The port; `onSet` is told of every change, once it is kept. */
export function createPreferences(onSet: (key: string, value: string) => void): PreferencesPort {
  const kept = createBrowserPreferences();
  return {
    ...kept,
    set(key, value) {
      kept.set(key, value);
      onSet(key, value);
    },
  };
}
