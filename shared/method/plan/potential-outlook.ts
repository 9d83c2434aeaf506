// potentialOutlook: today's share of the customer's spend, and what the account can bring in the years ahead (METHOD KAM_WALLET, KAM_POTENTIAL), from
// what KAM Plans holds: anything may be blank, or impossible.
import { defaultYears, mostYears, potentialOf } from '../portfolio/wallet';
import type { FieldValue } from '../../model/field-value';

/** What KAM Plans holds of an account, unread; growth and target share are parts, 0.05 for 5%. */
export interface OutlookInput {
  /** What the customer buys from us a year; nothing where undefined or negative. */
  readonly value: number | undefined;
  readonly wallet: FieldValue | undefined;
  readonly growth: FieldValue | undefined;
  readonly targetShare: FieldValue | undefined;
  readonly years: FieldValue | undefined;
}

/** One year ahead, from 1: money in the unit of the value column, the share 0–1. */
export interface OutlookYear {
  readonly year: number;
  readonly wallet: number;
  readonly share: number;
  readonly potential: number;
  /** Beyond what the customer buys today; negative where it will be less. */
  readonly gain: number;
}

/** The outlook, or why there is none: no spend is known, we sell more than that, or a figure cannot be. */
export type PotentialOutlook =
  | { readonly kind: 'unknown' }
  /** More is bought from us than the customer is said to spend. */
  | { readonly kind: 'aboveWallet'; readonly share: number }
  | { readonly kind: 'impossible'; readonly field: 'growth' | 'targetShare' | 'years' }
  | { readonly kind: 'known'; readonly share: number; readonly years: readonly OutlookYear[] };

const numberOf = (value: FieldValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** The outlook of one account. The limits are those of KAM_POTENTIAL; without growth the spend stays, without a target the share does. */
export function potentialOutlook(input: OutlookInput): PotentialOutlook {
  const wallet = numberOf(input.wallet);
  if (wallet === undefined || !(wallet > 0)) return { kind: 'unknown' };
  const value = Math.max(0, input.value ?? 0);
  const share = value / wallet;
  if (share > 1) return { kind: 'aboveWallet', share };
  const growth = numberOf(input.growth) ?? 0;
  const targetShare = numberOf(input.targetShare);
  const years = numberOf(input.years) ?? defaultYears;
  if (!isWithin(growth, -1, 1)) return { kind: 'impossible', field: 'growth' };
  if (!isWithin(targetShare ?? 0, 0, 1)) return { kind: 'impossible', field: 'targetShare' };
  if (!Number.isInteger(years) || !isWithin(years, 1, mostYears))
    return { kind: 'impossible', field: 'years' };
  const goal = targetShare ?? share;
  const potentials = potentialOf({ value, wallet, growth, targetShare, years });
  return {
    kind: 'known',
    share,
    years: potentials.map((potential, i) => ({
      year: i + 1,
      wallet: wallet * (1 + growth) ** (i + 1),
      share: share + ((goal - share) * (i + 1)) / years,
      potential,
      gain: potential - value,
    })),
  };
}
