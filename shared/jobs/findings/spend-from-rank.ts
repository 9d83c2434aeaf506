// spendFromRank: what a customer spends where nobody knows, from our rank among its suppliers as somebody types it (METHOD KAM_WALLET_RANK).
import { walletEstimate, type WalletEstimate } from '../../method/portfolio/wallet-estimate';
import { readNumberText } from '../../sheet/words/number-text';

const numberOf = (typed: string): number => {
  const reading = readNumberText(typed);
  return reading === undefined || reading.kind === 'ambiguous' ? NaN : reading.value;
};

/** The estimate; `value` is what the customer buys from us a year. Undefined where rank or number of suppliers is blank, no number, or cannot be. */
export function spendFromRank(
  value: number | undefined,
  rank: string,
  suppliers: string,
): WalletEstimate | undefined {
  return rank.trim() === '' || suppliers.trim() === ''
    ? undefined
    : walletEstimate(value, numberOf(rank), numberOf(suppliers));
}
