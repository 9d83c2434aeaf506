// KAM_POTENTIAL: what an account can bring in the next years (METHOD «KAM_POTENTIAL»).
import { fail, ok } from '../../model/result';
import { defaultYears, mostYears, potentialOf } from '../../method/portfolio/wallet';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { walletParameters, walletProblem } from '../wallet-parameters';

/** KAM_POTENTIAL: one column per year ahead, in the unit of the value. */
export const kamPotential = defineFunction({
  id: 'KAM_POTENTIAL',
  params: [
    ...walletParameters,
    { name: 'growth', kind: 'number', optional: true, min: -1, max: 1, default: 0 },
    { name: 'target_share', kind: 'number', optional: true, min: 0, max: 1 },
    {
      name: 'years',
      kind: 'number',
      optional: true,
      integer: true,
      min: 1,
      max: mostYears,
      default: defaultYears,
    },
  ],
  result: 'columns',
  examples: [
    {
      name: 'halfInThreeYears',
      args: [range([420_000]), range([1_400_000]), 0.05, 0.5],
      result: [[539_000, 668_850, 810_337.5]],
    },
    {
      name: 'shareKept',
      args: [range([300, 100]), range([1000, '']), 0, undefined, 2],
      result: [
        [300, 300],
        ['', ''],
      ],
    },
    { name: 'growthOfFive', args: [range([300]), range([1000]), 5], result: { error: '#NUM!' } },
  ],
  run: ({ value, wallet, growth, target_share: targetShare, years }, { language, firstRow }) => {
    const problem = walletProblem(value, wallet, firstRow);
    if (problem !== undefined) return fail(problem);
    const titles = Array.from({ length: years }, (_, i) =>
      formatMessage(language, 'title.year', { year: i + 1 }),
    );
    const rows = Array.from(value, (sold, i) =>
      potentialOf({ value: sold, wallet: wallet[i] as number, growth, targetShare, years }).map((amount) =>
        Number.isNaN(amount) ? null : amount,
      ),
    );
    return ok({ shape: 'columns', rows, titles });
  },
});
