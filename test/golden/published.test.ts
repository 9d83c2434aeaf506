// Published tables, with their sources: what others have printed, our functions give.
import type { Example } from '../../shared/functions/define-function';
import { cells } from '../functions/call-function';
import { column } from '../functions/column';
import { expectCells } from '../functions/expect-cells';

interface Published {
  readonly source: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly result: Example['result'];
  /** Decimals printed; all of ours where left out. */
  readonly decimals?: number;
}

const incomes = column([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]);
const dominated = column([49, 7, 7, 7, 5, 5, 5, 5, 5, 5]);
const shared = column([19, 19, 19, 19, 14, 2, 2, 2, 2, 2]);
const walletRanks = (suppliers: number) => [
  column(Array.from({ length: suppliers }, (_, i) => i + 1)),
  column(Array<number>(suppliers).fill(suppliers)),
];

const published: readonly Published[] = [
  {
    source: 'R package ineq, example incomes: Gini',
    id: 'KAM_CONCENTRATION',
    args: [incomes, 'gini'],
    result: 0.4620911,
    decimals: 7,
  },
  {
    source: 'seven values 1 3 2 1 1 1 4: Gini',
    id: 'KAM_CONCENTRATION',
    args: [column([1, 3, 2, 1, 1, 1, 4]), 'gini'],
    result: 0.3076923,
    decimals: 7,
  },
  {
    source: 'industry of one firm with 49%, Profmeter, Herfindahl–Hirschman index: HHI',
    id: 'KAM_CONCENTRATION',
    args: [dominated, 'hhi'],
    result: 0.2698,
  },
  { source: 'the same: CR4', id: 'KAM_CONCENTRATION', args: [dominated, 'cr4'], result: 0.7 },
  {
    source: 'industry of four firms with 19%, Profmeter: HHI',
    id: 'KAM_CONCENTRATION',
    args: [shared, 'hhi'],
    result: 0.166,
  },
  { source: 'the same: CR4', id: 'KAM_CONCENTRATION', args: [shared, 'cr4'], result: 0.76 },
  {
    source: 'competitive profile matrix of 13 factors (David, Strategic Management)',
    id: 'KAM_WEIGHTED',
    args: [
      [
        [3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2],
        [2, 2, 3, 4, 3, 2, 2, 4, 2, 1, 2, 1, 4],
        [4, 4, 4, 3, 4, 3, 4, 2, 4, 4, 4, 3, 2],
      ],
      [[0.15, 0.08, 0.1, 0.08, 0.02, 0.1, 0.15, 0.05, 0.04, 0.1, 0.1, 0.02, 0.01]],
    ],
    result: column([2.83, 2.28, 3.68]),
  },
  {
    source: 'competitive profile matrix of 6 factors (David, Strategic Management)',
    id: 'KAM_WEIGHTED',
    args: [
      [
        [4, 1, 2, 4, 3, 4],
        [3, 3, 3, 2, 3, 3],
        [4, 1, 4, 4, 4, 1],
      ],
      [[0.3, 0.1, 0.15, 0.1, 0.2, 0.15]],
    ],
    result: column([3.2, 2.9, 3.25]),
  },
  {
    source: 'Wallet Allocation Rule, 2 suppliers (Keiningham et al.)',
    id: 'KAM_WALLET_RANK',
    args: walletRanks(2),
    result: column([0.667, 0.333]),
    decimals: 3,
  },
  {
    source: 'Wallet Allocation Rule, 3 suppliers',
    id: 'KAM_WALLET_RANK',
    args: walletRanks(3),
    result: column([0.5, 0.333, 0.167]),
    decimals: 3,
  },
  {
    source: 'Wallet Allocation Rule, 4 suppliers',
    id: 'KAM_WALLET_RANK',
    args: walletRanks(4),
    result: column([0.4, 0.3, 0.2, 0.1]),
    decimals: 3,
  },
  {
    source: 'Wallet Allocation Rule, 5 suppliers',
    id: 'KAM_WALLET_RANK',
    args: walletRanks(5),
    result: column([0.333, 0.267, 0.2, 0.133, 0.067]),
    decimals: 3,
  },
];

const rounded = (cell: unknown, decimals: number) =>
  typeof cell === 'number' ? Math.round(cell * 10 ** decimals) / 10 ** decimals : cell;

test.each(published.map((one) => [one.source, one] as const))('%s', (_, { id, args, result, decimals }) => {
  const actual = cells(id, ...args).map((row) =>
    row.map((cell) => (decimals === undefined ? cell : rounded(cell, decimals))),
  );
  expectCells({ ok: true, cells: actual as number[][] }, result);
});
