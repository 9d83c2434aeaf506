// Numbers for people, the same on every machine: 1,234.5 in English, 1 234,5 (no-break spaces) in Polish.
import type { Language } from '../model/language';

const noBreakSpace = '\u00a0';
const minus = '\u2212';

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** At most `decimals` decimals, without trailing zeros unless `fixed`. */
export function formatNumber(language: Language, value: number, decimals = 2, fixed = false): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 1e21) return value.toExponential(3);
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = fixed ? fraction : fraction.replace(/0+$/, '');
  const [group, point] = language === 'pl' ? [noBreakSpace, ','] : [',', '.'];
  const text = grouped(whole, group) + (kept === '' ? '' : point + kept);
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** 0.3957 → 39.6% / 39,6%. */
export function formatPercent(language: Language, share: number, decimals = 1, fixed = false): string {
  return `${formatNumber(language, share * 100, decimals, fixed)}%`;
}
