// Preferences kept in this browser; where storage is forbidden they last as long as the page.
import type { PreferencesPort } from '../../../shared/workbook/port';

const prefix = 'kam.';

/** `onSet` tells of every change, so that the page can follow the pane's choice of language. */
export function createPreferences(onSet: (key: string, value: string) => void): PreferencesPort {
  const memory = new Map<string, string>();
  return {
    get(key) {
      try {
        return localStorage.getItem(prefix + key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        localStorage.setItem(prefix + key, value);
      } catch {
        // Forbidden storage is not worth a message: the choice holds until the page is closed.
      }
      onSet(key, value);
    },
  };
}
