// Plurals: which of the forms in `{n|one|other}` (English) or `{n|one|few|many}` (Polish) a number takes, after Unicode CLDR.
import type { Language } from '../model/language';

/** The place, from 0, of the form that `n` takes. */
export function pluralForm(language: Language, n: number): number {
  if (language === 'en') return n === 1 ? 0 : 1;
  if (n === 1) return 0;
  const lastTwo = Math.abs(n) % 100;
  const last = lastTwo % 10;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
}
