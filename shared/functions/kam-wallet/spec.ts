// KAM_WALLET: our share of what the customer spends in our category with anybody (METHOD «KAM_WALLET»).
import { fail, ok } from '../../model/result';
import { cellsFromNumbers } from '../cells-from-numbers';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { walletParameters, walletProblem } from '../wallet-parameters';

/** KAM_WALLET: value / wallet per account, blank where either is. */
export const kamWallet = defineFunction({
  id: 'KAM_WALLET',
  params: walletParameters,
  result: 'column',
  title: { en: 'Share of wallet', pl: 'Udział w portfelu klienta' },
  examples: [
    {
      name: 'shares',
      args: [range([420_000, 0, 50_000]), range([1_400_000, 90_000, ''])],
      result: range([0.3, 0, '']),
    },
    { name: 'aboveWallet', args: [range([500]), range([400])], result: { error: '#NUM!' } },
    { name: 'zeroWallet', args: [range([0]), range([0])], result: { error: '#DIV/0!' } },
  ],
  run: ({ value, wallet }, { firstRow }) => {
    const problem = walletProblem(value, wallet, firstRow);
    if (problem !== undefined) return fail(problem);
    return ok({
      shape: 'column',
      values: cellsFromNumbers(value.map((sold, i) => sold / (wallet[i] as number))),
    });
  },
});
