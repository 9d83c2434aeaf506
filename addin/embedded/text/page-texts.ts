// pageText: a text of the embedded page in the language asked for. Texts of the product itself are in shared/text.
import type { Language } from '../../../shared/model/language';
import { en, type PageTextKey, type PageTexts } from './page-texts.en';
import { pl } from './page-texts.pl';

const texts: Readonly<Record<Language, PageTexts>> = { en, pl };

/** A text of the page in one language. `{name}` in a text is replaced by `params.name`. */
export function pageText(
  language: Language,
  key: PageTextKey,
  params: Readonly<Record<string, string>> = {},
): string {
  return texts[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
