// displayLanguage: the language Excel shows itself in; English while that cannot be known (a browser without Excel, office.js not there yet).
import { languageOf, type Language } from '../../shared/model/language';

/** English or Polish, after Excel's own display language; English where Office cannot say it. */
export function displayLanguage(): Language {
  try {
    return languageOf(Office.context.displayLanguage);
  } catch {
    return 'en';
  }
}
