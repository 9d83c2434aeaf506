// Total rows: "Razem", "Suma", "Total" and the like at the foot of a list, or between groups. They are no accounts.
import { plainText } from '../../model/plain-text';

const totalWords = new Set([
  'razem', 'suma', 'ogolem', 'lacznie', 'w sumie', 'suma koncowa', 'suma calkowita', 'suma ogolem', 'razem ogolem', 'suma czesciowa', 'podsumowanie', 'do przeniesienia',
  'total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'overall', 'overall total', 'total general',
]); // prettier-ignore

/** Exactly a total word, with nothing but a colon, a currency or a period after it: "Total Polska" and "Total 24/7" stay accounts. */
export function isTotalText(text: string): boolean {
  const plain = plainText(text)
    .replace(/[:=.]+$/, '')
    .replace(/\b(?:pln|zl|eur|usd|gbp|netto|brutto|(?:19|20)\d{2})\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return totalWords.has(plain);
}

/** A sum within what rounding to cents of every row can make of it. */
export function isSumOf(value: number, sum: number, rows: number): boolean {
  return Math.abs(value - sum) <= 0.005 * Math.max(1, rows) + 1e-9 * Math.abs(sum);
}
