// KAM_WALLET_RANK: the share of wallet by the Wallet Allocation Rule, where the customer's spend is not known (METHOD «KAM_WALLET_RANK»).
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { walletShareByRank } from '../../method/portfolio/wallet';
import { cellsFromNumbers } from '../cells-from-numbers';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';

const tolerance = 1e-9;

/** The first row that cannot be: half a supplier, or a rank below the last; undefined where all can. */
function rankProblem(rank: Float64Array, suppliers: Float64Array, firstRow: number): DomainError | undefined {
  for (let i = 0; i < rank.length; i++) {
    const [place, count] = [rank[i] as number, suppliers[i] as number];
    const row = i + firstRow;
    if (!Number.isNaN(count) && !Number.isInteger(count))
      return domainError('number', 'error.wholeNumber', { column: 'suppliers', row, value: count });
    if (place > count + tolerance)
      return domainError('number', 'error.rankAboveSuppliers', {
        column: 'rank',
        row,
        rank: place,
        suppliers: count,
      });
  }
  return undefined;
}

/** KAM_WALLET_RANK: the share that a rank among so many suppliers stands for, 0–1. */
export const kamWalletRank = defineFunction({
  id: 'KAM_WALLET_RANK',
  params: [
    { name: 'rank', kind: 'numbers', min: 1 },
    { name: 'suppliers', kind: 'numbers', min: 1 },
  ],
  result: 'column',
  title: { en: 'Share of wallet by rank', pl: 'Udział w portfelu z pozycji' },
  examples: [
    {
      name: 'threeSuppliers',
      args: [range([1, 2, 3]), range([3, 3, 3])],
      result: range([1 / 2, 1 / 3, 1 / 6]),
    },
    { name: 'impossible', args: [range([4]), range([3])], result: { error: '#NUM!' } },
  ],
  run: ({ rank, suppliers }, { firstRow }) => {
    const problem = rankProblem(rank, suppliers, firstRow);
    if (problem !== undefined) return fail(problem);
    const shares = rank.map((place, i) => walletShareByRank(place, suppliers[i] as number));
    return ok({ shape: 'column', values: cellsFromNumbers(shares) });
  },
});
