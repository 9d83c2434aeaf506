// Cases of the functions on relations, SWOT, the pillars and perception.
import fc from 'fast-check';
import { asRange, columnOf, filledRows, orBlank, rating, rows } from '../arbitrary-columns';
import type { Cell } from '../reference/portfolio';
import * as analysis from '../reference/relations-and-analysis';
import { column, filled, table, weightsOf, type ReferenceCase } from './reference-case';

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

export const cases = {
  ZIPPER_SCORE: zipperScore,
  ZIPPER_RISK: zipperRisk,
  SWOT_SCORE: swot,
  PILLAR_SCORE: pillarScore,
  PILLAR_VERDICT: pillarVerdict,
  PILLAR_TARGETS: pillarTargets,
  PERCEPTION_GAP: perceptionGap,
};
