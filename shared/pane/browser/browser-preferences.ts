// Preferences kept in this browser; where storage is forbidden they last as long as the page.
import type { PreferencesPort } from '../../workbook/port';

/** `prefix` keeps apart what shares one storage: Excel on the web asks for its partition key in it. */
export function createBrowserPreferences(prefix = 'kam.'): PreferencesPort {
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
    },
  };
}
