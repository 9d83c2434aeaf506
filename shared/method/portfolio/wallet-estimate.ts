// walletEstimate: what a customer spends in our category where nobody knows, from our rank among its suppliers (METHOD KAM_WALLET_RANK).
import { walletShareByRank } from './wallet';

/** Our share of the spend by the rule, 0–1, and the spend that follows from it. */
export interface WalletEstimate {
  readonly share: number;
  /** What the customer spends a year with anybody; undefined where it buys nothing from us yet. */
  readonly wallet: number | undefined;
}

/**
 * The estimate from our yearly sales and our rank. Undefined for ranks that cannot be: below the first or the last place, or among half a
 * supplier. A shared place may lie between two.
 */
export function walletEstimate(
  value: number | undefined,
  rank: number,
  suppliers: number,
): WalletEstimate | undefined {
  if (!Number.isInteger(suppliers) || suppliers < 1 || !(rank >= 1 && rank <= suppliers)) return undefined;
  const share = walletShareByRank(rank, suppliers);
  return { share, wallet: value !== undefined && value > 0 ? value / share : undefined };
}
