// Cases of the functions on classes, shares, ABC and concentration.
import fc from 'fast-check';
import {
  accountClass,
  asRange,
  columnOf,
  filledRows,
  money,
  orBlank,
  rows,
  share,
  yesNo,
} from '../arbitrary-columns';
import * as portfolio from '../reference/portfolio';
import { column, type ReferenceCase } from './reference-case';

const positive = (cells: readonly (number | null)[]) => cells.some((x) => x !== null && x > 0);

const classify = rows().chain((n) =>
  fc
    .record({
      value: columnOf(n, orBlank(money)),
      interest: fc.option(columnOf(n, orBlank(yesNo, 2))),
      override: fc.option(columnOf(n, orBlank(accountClass, 8, 1))),
      strategicShare: share,
      majorShare: fc.constantFrom(0, 0.05, 0.1, 0.3),
    })
    .map((input): ReferenceCase => {
      const count = filledRows(input.value, input.interest, input.override);
      const args = [
        asRange(input.value),
        input.interest && asRange(input.interest),
        input.override && asRange(input.override),
      ];
      const expected = count === 0 ? null : column(portfolio.classify(input), count);
      return { args: [...args, input.strategicShare, input.majorShare], expected };
    }),
);

const moves = rows().chain((n) =>
  fc
    .record({
      recorded: columnOf(n, orBlank(accountClass)),
      value: columnOf(n, orBlank(money)),
      potential: fc.option(columnOf(n, orBlank(money.map(Math.abs)))),
      interest: fc.option(columnOf(n, orBlank(yesNo, 2))),
      strategicShare: share,
      majorShare: fc.constantFrom(0, 0.1),
    })
    .map((input): ReferenceCase => {
      const { recorded, value, potential, interest } = input;
      const count = filledRows(recorded, value, potential, interest);
      const args = [
        asRange(recorded),
        asRange(value),
        potential && asRange(potential),
        interest && asRange(interest),
      ];
      return {
        args: [...args, input.strategicShare, input.majorShare],
        expected: count === 0 ? null : column(portfolio.moves(input), count),
      };
    }),
);

const values = rows().chain((n) => columnOf(n, orBlank(money)));

const shares = fc.tuple(values, fc.boolean()).map(([value, cumulative]): ReferenceCase => {
  const expected = positive(value) ? column(portfolio.share(value, cumulative), filledRows(value)) : null;
  return { args: [asRange(value), cumulative], expected };
});

const abc = fc
  .tuple(values, fc.constantFrom([0.8, 0.95], [0.7, 0.9], [0.55, 0.85]))
  .map(([value, [a = 0, b = 0]]): ReferenceCase => {
    const expected = positive(value) ? column(portfolio.abc(value, a, b), filledRows(value)) : null;
    return { args: [asRange(value), a, b], expected };
  });

const measures = ['customers', 'largest', 'top', 'cr4', 'hhi', 'effective', 'gini', 'pareto', 'verdict'];

const concentration = fc
  .tuple(values, fc.constantFrom(...measures))
  .map(([value, measure]): ReferenceCase => {
    const expected = positive(value) ? [[portfolio.concentration(value)[measure] ?? null]] : null;
    return { args: [asRange(value), measure], expected };
  });
const qualify = rows(12).chain((n) =>
  fc.array(columnOf(4, orBlank(yesNo)), { minLength: n, maxLength: n }).map((conditions): ReferenceCase => {
    const count = filledRows(conditions);
    return {
      args: [conditions],
      expected: count === 0 ? null : column(portfolio.qualify(conditions), count),
    };
  }),
);

export const cases = {
  KAM_QUALIFY: qualify,
  KAM_CLASSIFY: classify,
  KAM_MOVES: moves,
  KAM_SHARE: shares,
  KAM_ABC: abc,
  KAM_CONCENTRATION: concentration,
};
