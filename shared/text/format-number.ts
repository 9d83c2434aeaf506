// formatNumber: numbers for people, the same on every machine: 1,234.5 in English, 1 234,5 (no-break spaces) in Polish.
import type { Language } from '../model/language';

const noBreakSpace = '\u00a0';
const minus = '\u2212';

function grouped(digits: string, separator: string): string {
  return digits.length > 3 ? digits.replace(/\B(?=(\d{3})+$)/g, separator) : digits;
}

/** Without the zeros at the end, and without the point where nothing follows it. */
function trimmedFraction(fixed: string): string {
  let end = fixed.length;
  while (fixed.charCodeAt(end - 1) === 48) end--;
  return fixed.slice(0, fixed.charCodeAt(end - 1) === 46 ? end - 1 : end);
}

/** A number with at most `decimals` decimals, without trailing zeros unless `fixed`; the minus is U+2212. */
export function formatNumber(language: Language, value: number, decimals = 2, fixed = false): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e21) return value.toExponential(3);
  const isWhole = !fixed && Number.isInteger(size);
  const exact = isWhole ? String(size) : size.toFixed(decimals);
  const digits = isWhole || fixed || decimals === 0 ? exact : trimmedFraction(exact);
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const text =
    grouped(whole, language === 'pl' ? noBreakSpace : ',') +
    (point < 0 ? '' : (language === 'pl' ? ',' : '.') + digits.slice(point + 1));
  return value < 0 && Number(exact) !== 0 ? minus + text : text;
}

/** A share as a percentage: 0.3957 → 39.6% / 39,6%. */
export function formatPercent(language: Language, share: number, decimals = 1, fixed = false): string {
  return `${formatNumber(language, share * 100, decimals, fixed)}%`;
}
