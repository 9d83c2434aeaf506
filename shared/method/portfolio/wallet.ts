// Wallet: a supplier's share of what a customer spends, and what the account can bring (METHOD KAM_WALLET_RANK, KAM_POTENTIAL).

/** The Wallet Allocation Rule (Keiningham): the share of the supplier that stands at `rank` (from 1) among `suppliers`. */
export function walletShareByRank(rank: number, suppliers: number): number {
  return ((1 - rank / (suppliers + 1)) * 2) / suppliers;
}

/** Years ahead where nobody says how many (METHOD, D). */
export const defaultYears = 3;
/** A slip of the keyboard must not ask for a million years. */
export const mostYears = 50;

/** What the potential of one account follows from; money in one unit, shares 0–1, years whole. */
export interface PotentialInput {
  /** What the customer buys from us a year, and from anybody. */
  readonly value: number;
  readonly wallet: number;
  /** Growth of the wallet a year, 0.05 for 5%. */
  readonly growth: number;
  /** The share of the last year; today's where undefined. */
  readonly targetShare: number | undefined;
  readonly years: number;
}

/** What the account can bring in the years 1…years: the wallet growing, our share going in a straight line to the target. */
export function potentialOf({ value, wallet, growth, targetShare, years }: PotentialInput): number[] {
  const today = value / wallet;
  const goal = targetShare ?? today;
  return Array.from({ length: years }, (_, i) => {
    const year = i + 1;
    return wallet * (1 + growth) ** year * (today + ((goal - today) * year) / years);
  });
}
