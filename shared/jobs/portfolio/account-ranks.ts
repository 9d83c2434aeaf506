// accountRanks: the place of every account among the customers, as the list shows it.
import { rankCustomers } from '../../method/portfolio/ranks';
import type { Portfolio } from './portfolio';

/** Per account its rank, 1 for the highest value, equal values sharing the better one; 0 without a value to rank by. */
export function accountRanks({ accounts: { value } }: Portfolio): Int32Array {
  const { rankOf } = rankCustomers(value);
  return Int32Array.from(value, (x) => (x > 0 || x < 0 ? rankOf(x) : 0));
}
