// The two languages the server knows of: the one the add-on was built in, and the user's own.
import { languageOf, type Language } from '../../shared/model/language';

/** Chosen at build by KAM_LANGUAGE: the language of the help on arguments, and of messages where the user's is not known. */
declare const KAM_LANGUAGE: Language;

/** The language of this build, for all that cannot follow the user. */
export const builtLanguage: Language = KAM_LANGUAGE;

/** The user's own language at Google, else that of the build. Before the user has allowed anything (AuthMode.NONE) even this may be refused. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return builtLanguage;
  }
}
