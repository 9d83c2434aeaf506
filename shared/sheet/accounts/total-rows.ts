// Total rows: what tells "Razem", "Suma", "Total" and the like, at the foot of a list or between groups, from an account.
import { plainText } from '../../model/plain-text';

const totalWords = new Set([
  'razem', 'suma', 'ogolem', 'lacznie', 'w sumie', 'suma koncowa', 'suma calkowita', 'suma ogolem', 'razem ogolem', 'suma czesciowa', 'podsumowanie', 'do przeniesienia',
  'total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'overall', 'overall total', 'total general',
]); // prettier-ignore

/** Whether a text is a total word and nothing else but a colon, a currency or a year: "Total Polska" and "Total 24/7" stay accounts. */
export function isTotalText(text: string): boolean {
  const plain = plainText(text)
    .replace(/[:=.]+$/, '')
    .replace(/\b(?:pln|zl|eur|usd|gbp|netto|brutto|(?:19|20)\d{2})\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return totalWords.has(plain);
}

/** Whether a value is the sum of so many rows, within what rounding each to cents can make of it. */
export function isSumOf(value: number, sum: number, rows: number): boolean {
  return Math.abs(value - sum) <= 0.005 * Math.max(1, rows) + 1e-9 * Math.abs(sum);
}
