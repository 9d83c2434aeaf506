// Cases of the functions on scores, the matrix, share of wallet and potential.
import fc from 'fast-check';
import { asRange, columnOf, filledRows, orBlank, rating, rows } from '../arbitrary-columns';
import * as portfolio from '../reference/portfolio';
import { column, filled, table, weightsOf, type ReferenceCase } from './reference-case';

const score = fc.integer({ min: 1, max: 4 }).chain((m) =>
  fc
    .tuple(table(fc.integer({ min: -50, max: 50 }), m), weightsOf(m), columnOf(m, fc.constantFrom(1, -1)))
    .map(([criteria, weights, directions]): ReferenceCase => {
      const count = filled(criteria);
      const expected = count === 0 ? null : column(portfolio.score(criteria, weights, directions), count);
      return { args: [criteria, [weights], [directions]], expected };
    }),
);

const weighted = fc.integer({ min: 1, max: 6 }).chain((m) =>
  fc.tuple(table(rating, m), weightsOf(m)).map(([ratings, weights]): ReferenceCase => {
    const count = filled(ratings);
    return {
      args: [ratings, [weights]],
      expected: count === 0 ? null : column(portfolio.weighted(ratings, weights), count),
    };
  }),
);

const percent = fc.integer({ min: 0, max: 100 });

const matrix = rows().chain((n) =>
  fc
    .tuple(columnOf(n, orBlank(percent)), columnOf(n, orBlank(percent)), fc.constantFrom(30, 50, 70))
    .map(([a, p, cut]): ReferenceCase => {
      const count = filledRows(a, p);
      return {
        args: [asRange(a), asRange(p), cut],
        expected: count === 0 ? null : column(portfolio.matrix(a, p, cut), count),
      };
    }),
);

const wallet = rows().chain((n) =>
  fc
    .array(fc.tuple(percent, fc.integer({ min: 100, max: 900 })), { minLength: n, maxLength: n })
    .map((pairs): ReferenceCase => {
      const args = [asRange(pairs.map(([value]) => value)), asRange(pairs.map(([, spend]) => spend))];
      return { args, expected: asRange(pairs.map(([value, spend]) => value / spend)) };
    }),
);

const walletRank = rows().chain((n) =>
  fc
    .array(
      fc
        .integer({ min: 2, max: 7 })
        .chain((suppliers) => fc.tuple(fc.integer({ min: 1, max: suppliers }), fc.constant(suppliers))),
      {
        minLength: n,
        maxLength: n,
      },
    )
    .map((pairs): ReferenceCase => {
      const args = [asRange(pairs.map(([rank]) => rank)), asRange(pairs.map(([, suppliers]) => suppliers))];
      return {
        args,
        expected: asRange(pairs.map(([rank, suppliers]) => portfolio.walletRank(rank, suppliers))),
      };
    }),
);

const potential = fc
  .record({
    value: fc.integer({ min: 0, max: 500 }),
    wallet: fc.integer({ min: 500, max: 2000 }),
    growth: fc.integer({ min: -30, max: 60 }).map((x) => x / 100),
    targetShare: fc.option(fc.integer({ min: 0, max: 100 }).map((x) => x / 100)),
    years: fc.integer({ min: 1, max: 6 }),
  })
  .map((input): ReferenceCase => {
    const { value, wallet: spend, growth, targetShare, years } = input;
    return {
      args: [[[value]], [[spend]], growth, targetShare, years],
      expected: [portfolio.potential(input)],
    };
  });

export const cases = {
  KAM_SCORE: score,
  KAM_WEIGHTED: weighted,
  KAM_MATRIX: matrix,
  KAM_WALLET: wallet,
  KAM_WALLET_RANK: walletRank,
  KAM_POTENTIAL: potential,
};
