// Rep type: hunters and farmers among sales people, on two scales, never one axis (METHOD KAM_REP_TYPE, KAM_REP_FIT).
import { classCode } from '../../model/account-class';

const tolerance = 1e-9;
/** A mean answer from here on shows the type (METHOD, D). */
const showsFrom = 3.5;

/** All types, in the order of their codes. */
export const repTypes = ['hunter', 'farmer', 'ambidextrous', 'neither'] as const;
/** What a sales person is good at: winning accounts (hunter), growing them (farmer), both, or neither. */
export type RepType = (typeof repTypes)[number];

/** The type by the means of the answers 1–5 on both scales, NaN where nothing was answered. Undefined where neither scale was. */
export function repTypeOf(hunterMean: number, farmerMean: number): RepType | undefined {
  if (Number.isNaN(hunterMean) && Number.isNaN(farmerMean)) return undefined;
  const isHunter = hunterMean >= showsFrom - tolerance;
  const isFarmer = farmerMean >= showsFrom - tolerance;
  if (isHunter && isFarmer) return 'ambidextrous';
  return isHunter ? 'hunter' : isFarmer ? 'farmer' : 'neither';
}

/** How well a type of sales person suits the class of an account. */
export type RepFit = 'good' | 'fair' | 'poor';

/**
 * How a person of that type suits the account: farmers manage accounts, hunters win them (METHOD, B). Class code 0–3; undefined for suspects and
 * blanks.
 */
export function repFitOf(accountClass: number, type: RepType | undefined): RepFit | undefined {
  if (type === undefined || accountClass > classCode.prospect) return undefined;
  if (type === 'neither') return 'poor';
  if (accountClass === classCode.prospect) return type === 'farmer' ? 'fair' : 'good';
  return type === 'hunter' ? 'poor' : 'good';
}

/** Mean of the known among `count` answers from `offset`; NaN where none is. */
export function meanAnswer(answers: Float64Array, offset: number, count: number): number {
  let sum = 0;
  let known = 0;
  for (let i = offset; i < offset + count; i++) {
    const answer = answers[i] as number;
    if (Number.isNaN(answer)) continue;
    sum += answer;
    known++;
  }
  return known > 0 ? sum / known : NaN;
}
