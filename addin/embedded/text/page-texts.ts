// The texts of the embedded page: its keys, and the choice of a language. Texts of the product itself are in shared/text.
import type { Language } from '../../../shared/model/language';
import { en } from './page-texts.en';
import { pl } from './page-texts.pl';

export type PageTextKey = keyof typeof en;
export type PageTexts = Readonly<Record<PageTextKey, string>>;

const texts: Readonly<Record<Language, PageTexts>> = { en, pl };

/** `{name}` in a text is replaced by `params.name`. */
export function pageText(
  language: Language,
  key: PageTextKey,
  params: Readonly<Record<string, string>> = {},
): string {
  return texts[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
