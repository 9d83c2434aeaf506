// timePlanOf: how many hours each account should get (METHOD KAM_TIME_PLAN): 60/30/10 to the classes, then by weight inside a class.
import { compensatedSum } from '../arithmetic/sum';

/** The accounts in columns, one entry per account, and the hours to share out among them. */
export interface TimePlanInput {
  /** Class codes 0–3, 255 blank. */
  readonly codes: Uint8Array;
  /** Hours to give out in all. */
  readonly hours: number;
  /** Weights ≥ 0 inside a class, NaN counting as 0; null for equal parts. */
  readonly weight: Float64Array | null;
  /** Parts of strategic, normal and prospect accounts, of any sum above 0. */
  readonly split: ArrayLike<number>;
}

/** Hours per row; NaN where the class is blank. Undefined where no class with a budget has an account to take it. */
export function timePlanOf({ codes, hours, weight, split }: TimePlanInput): Float64Array | undefined {
  const accounts = countByClass(codes);
  const parts = [0, 1, 2].map((code) => ((accounts[code] ?? 0) > 0 ? (split[code] ?? 0) : 0));
  const whole = compensatedSum(parts);
  if (!(whole > 0)) return undefined;
  const budgets = parts.map((part) => (hours * part) / whole);
  const weights = [0, 1, 2].map((code) => (weight === null ? 0 : classWeight(codes, weight, code)));
  return Float64Array.from(codes, (code, i) => {
    if (code === 255) return NaN;
    if (code > 2) return 0;
    const budget = budgets[code] ?? 0;
    const heavy = weights[code] ?? 0;
    return heavy > 0 ? budget * (weightAt(weight, i) / heavy) : budget / (accounts[code] ?? 1);
  });
}

const weightAt = (weight: Float64Array | null, i: number): number => {
  const w = weight === null ? NaN : (weight[i] as number);
  return Number.isNaN(w) ? 0 : w;
};

/** How many accounts each of the four class codes has; blanks are not counted. */
export function countByClass(codes: Uint8Array): readonly number[] {
  const counts = [0, 0, 0, 0];
  for (const code of codes) if (code < 4) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function classWeight(codes: Uint8Array, weight: Float64Array, code: number): number {
  return compensatedSum(weight.map((w, i) => (codes[i] === code && w > 0 ? w : 0)));
}
