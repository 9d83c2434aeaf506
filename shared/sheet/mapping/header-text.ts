// HeaderText: the form in which headers are compared. Units, currencies, brackets and years say nothing about what a column means.
import { plainText } from '../../model/plain-text';

/** A header taken apart. */
export interface HeaderText {
  /** Words in lower case without diacritics, units, "netto" and years. */
  readonly words: string;
  /** The year in the header, as in "Obrót netto 2025". */
  readonly year: number | undefined;
  /** The header says per cent. */
  readonly isPercent: boolean;
}

const units = /\b(?:netto|net|pln|zl|eur|usd|gbp|czk|chf|tys|mln|szt|rok|r|ytd|lacznie z vat)\b/g;
const years = /\b(?:19|20)\d{2}\b/;

/** The form of a header as it stands in the sheet; `AnnualRevenue` is two words. */
export function headerText(header: string): HeaderText {
  const plain = plainText(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const year = years.exec(plain)?.[0];
  const words = plain
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .replace(/%/g, ' ')
    .replace(units, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    words,
    year: year === undefined ? undefined : Number(year),
    isPercent: /%|procent|\bpct\b/.test(plain),
  };
}
