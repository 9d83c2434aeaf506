// The few texts of the page before the pane is there.
import type { Language } from '../../../shared/model/language';

/** What the page can say before there is a pane: too long a wait, what to do about it, and that this is not Excel. */
export interface ShellTexts {
  readonly tooLong: string;
  readonly retry: string;
  readonly notExcel: string;
}

/** All of them, by language. */
export const shellTexts: Readonly<Record<Language, ShellTexts>> = {
  en: {
    tooLong:
      'Excel does not answer. This happens when Office cannot be reached for a moment, or the pane was restored.',
    retry: 'Try again',
    notExcel:
      'This page belongs to Excel: install the add-in there, then open it with the KAM tab of the ribbon.',
  },
  pl: {
    tooLong:
      'Excel nie odpowiada. Zdarza się to, gdy przez chwilę nie ma połączenia z Office albo panel został przywrócony.',
    retry: 'Spróbuj ponownie',
    notExcel: 'Ta strona działa w Excelu: zainstaluj tam dodatek i otwórz go z karty KAM na wstążce.',
  },
};
