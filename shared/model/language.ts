// Language: the languages of every text we show.

/** English or Polish, as ISO 639-1 codes. */
export type Language = 'en' | 'pl';

/** Both, the one that stands in for any other language first. */
export const languages: readonly Language[] = ['en', 'pl'];

/** The language we show for a BCP 47 tag: "pl-PL", "PL" and "pl" are Polish; everything else is English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('pl') === true ? 'pl' : 'en';
}
