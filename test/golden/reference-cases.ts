// For every function: generated arguments, and what the reference says they give. `null` as expectation: nothing to compute, an error is right.
import fc from 'fast-check';
import {
  accountClass,
  asRange,
  columnOf,
  filledRows,
  money,
  orBlank,
  rating,
  rows,
  share,
  yesNo,
} from './arbitrary-columns';
import * as people from './reference/time-and-people';
import * as analysis from './reference/relations-and-analysis';
import * as portfolio from './reference/portfolio';
import type { Cell } from './reference/portfolio';

export interface ReferenceCase {
  readonly args: readonly unknown[];
  readonly expected: readonly (readonly Cell[])[] | null;
}

const column = (cells: readonly Cell[], count: number) => asRange(cells.slice(0, count));
const split = fc.constantFrom([0.6, 0.3, 0.1], [60, 30, 10], [1, 1, 1], [5, 0, 5]);
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

const table = (one: fc.Arbitrary<number>, columns: number) =>
  rows(12).chain((n) => fc.array(columnOf(columns, orBlank(one, 1, 4)), { minLength: n, maxLength: n }));
const weightsOf = (count: number) =>
  columnOf(count, fc.integer({ min: 0, max: 5 })).filter((weights) => weights.some((w) => w > 0));
const filled = (ratings: readonly (readonly (number | null)[])[]) => filledRows(ratings);

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

const qualify = rows(12).chain((n) =>
  fc.array(columnOf(4, orBlank(yesNo)), { minLength: n, maxLength: n }).map((conditions): ReferenceCase => {
    const count = filledRows(conditions);
    return {
      args: [conditions],
      expected: count === 0 ? null : column(portfolio.qualify(conditions), count),
    };
  }),
);

const timePlan = rows().chain((n) =>
  fc
    .tuple(
      columnOf(n, accountClass),
      fc.integer({ min: 0, max: 4000 }),
      fc.option(columnOf(n, fc.integer({ min: 0, max: 9 }))),
      split,
    )
    .filter(([classes, , , parts]) =>
      ['strategic', 'normal', 'prospect'].some(
        (one, i) => (parts[i] ?? 0) > 0 && classes.includes(one as never),
      ),
    )
    .map(([classes, hours, weight, parts]): ReferenceCase => {
      const expected = asRange(people.timePlan(classes, hours, weight, parts));
      return { args: [asRange(classes), hours, weight && asRange(weight), [parts]], expected };
    }),
);

const repType = rows(12).chain((n) => {
  const answers = fc.array(columnOf(3, orBlank(fc.integer({ min: 1, max: 5 }))), {
    minLength: n,
    maxLength: n,
  });
  return fc.tuple(answers, answers).map(([hunter, farmer]): ReferenceCase => {
    const count = filledRows(hunter, farmer);
    return {
      args: [hunter, farmer],
      expected: count === 0 ? null : column(people.repType(hunter, farmer), count),
    };
  });
});

const repFit = rows().chain((n) => {
  const types = columnOf(n, orBlank(fc.constantFrom('hunter', 'farmer', 'ambidextrous', 'neither')));
  return fc.tuple(columnOf(n, orBlank(accountClass)), types).map(([classes, type]): ReferenceCase => {
    const count = filledRows(classes, type);
    return {
      args: [asRange(classes), asRange(type)],
      expected: count === 0 ? null : column(people.repFit(classes, type), count),
    };
  });
});

const relation = fc.record({
  person: fc.constantFrom('Nowak', 'Lis', 'Wrona', 'Zając'),
  level: fc.integer({ min: 1, max: 4 }),
  strength: fc.integer({ min: 0, max: 10 }).map((x) => x / 2),
  ourLevel: fc.option(fc.integer({ min: 1, max: 4 })),
});
const relations = fc.array(relation, { minLength: 1, maxLength: 12 });

const zipperScore = relations.map((all): ReferenceCase => ({
  args: [
    asRange(all.map((one) => one.level)),
    asRange(all.map((one) => one.strength)),
    asRange(all.map((one) => one.ourLevel)),
  ],
  expected: [[analysis.zipperScore(all)]],
}));

const zipperRisk = zipperScore
  .chain(() => relations)
  .map((all): ReferenceCase => {
    const columns = [
      all.map((one) => one.person),
      all.map((one) => one.level),
      all.map((one) => one.strength),
      all.map((one) => one.ourLevel),
    ];
    return { args: columns.map((one) => asRange<Cell>(one)), expected: asRange(analysis.zipperRisk(all)) };
  });

const swot = fc
  .array(
    fc.record({
      type: fc.constantFrom<'S' | 'W' | 'O' | 'T'>('S', 'W', 'O', 'T'),
      importance: fc.integer({ min: 1, max: 5 }),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((items): ReferenceCase => ({
    args: [
      asRange(items.map((one) => one.type)),
      asRange(items.map((one) => one.importance)),
      asRange(items.map((one) => one.rating)),
    ],
    expected: [analysis.swot(items)],
  }));

const pillarScore = fc.tuple(table(rating, 4), weightsOf(4)).map(([ratings, weights]): ReferenceCase => {
  const count = filled(ratings);
  return {
    args: [ratings, [weights]],
    expected: count === 0 ? null : column(analysis.pillarScore(ratings, weights), count),
  };
});

const pillarVerdict = table(fc.integer({ min: 1, max: 5 }), 4).map((ratings): ReferenceCase => {
  const count = filled(ratings);
  return { args: [ratings], expected: count === 0 ? null : column(analysis.pillarVerdict(ratings), count) };
});

const area = fc.record({
  importance: orBlank(fc.integer({ min: 1, max: 5 })),
  theirs: orBlank(rating),
  ours: orBlank(rating),
});

const pillarTargets = fc
  .tuple(fc.array(area, { minLength: 1, maxLength: 10 }), fc.constantFrom(3, 4))
  .map(([all, count]): ReferenceCase => {
    const areas = all.map((one, i) => ({ ...one, area: `area ${String(i + 1)}` }));
    const columns = [
      areas.map((one) => one.area),
      areas.map((one) => one.importance),
      areas.map((one) => one.theirs),
      areas.map((one) => one.ours),
    ];
    const targets = analysis.pillarTargets(areas, count);
    return {
      args: [...columns.map((one) => asRange<Cell>(one)), count],
      expected: targets.length > 0 ? targets : null,
    };
  });

const perceptionGap = rows().chain((n) => {
  const marks = columnOf(n, orBlank(rating));
  return fc.tuple(marks, marks, marks).map(([importance, ours, theirs]): ReferenceCase => {
    const count = filledRows(importance, ours, theirs);
    const expected = count === 0 ? null : analysis.perceptionGap(importance, ours, theirs).slice(0, count);
    return { args: [asRange(importance), asRange(ours), asRange(theirs)], expected };
  });
});

const planStatus = rows().chain((n) =>
  fc
    .tuple(
      columnOf(n, orBlank(fc.integer({ min: 45_900, max: 46_100 }))),
      columnOf(n, orBlank(yesNo)),
      fc.integer({ min: 45_950, max: 46_050 }),
    )
    .map(([due, done, today]): ReferenceCase => {
      const count = filledRows(due, done);
      const expected = count === 0 ? null : column(analysis.planStatus(due, done, today), count);
      return { args: [asRange(due), asRange(done), today], expected };
    }),
);

export const referenceCases: Readonly<Record<string, fc.Arbitrary<ReferenceCase>>> = {
  KAM_QUALIFY: qualify,
  KAM_CLASSIFY: classify,
  KAM_MOVES: moves,
  KAM_SHARE: shares,
  KAM_ABC: abc,
  KAM_CONCENTRATION: concentration,
  KAM_SCORE: score,
  KAM_WEIGHTED: weighted,
  KAM_MATRIX: matrix,
  KAM_WALLET: wallet,
  KAM_WALLET_RANK: walletRank,
  KAM_POTENTIAL: potential,
  KAM_TIME_PLAN: timePlan,
  KAM_REP_TYPE: repType,
  KAM_REP_FIT: repFit,
  ZIPPER_SCORE: zipperScore,
  ZIPPER_RISK: zipperRisk,
  SWOT_SCORE: swot,
  PILLAR_SCORE: pillarScore,
  PILLAR_VERDICT: pillarVerdict,
  PILLAR_TARGETS: pillarTargets,
  PERCEPTION_GAP: perceptionGap,
  PLAN_STATUS: planStatus,
};
