// Language: the languages of every text we show.

export type Language = 'en' | 'pl';

export const languages: readonly Language[] = ['en', 'pl'];

/** "pl-PL", "PL" and "pl" are Polish; everything else is English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('pl') === true ? 'pl' : 'en';
}
