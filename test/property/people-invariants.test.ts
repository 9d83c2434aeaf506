// What the functions on people, relations, rivals and plans are monotonic in, bounded by, and indifferent to.
import fc from 'fast-check';
import { functionById } from '../../shared/functions/registry';
import { cells, first, numberOf } from '../functions/call-function';
import { column } from '../functions/column';

const list = <T>(one: fc.Arbitrary<T>, maxLength = 20) => fc.array(one, { minLength: 1, maxLength });
const rating = fc.integer({ min: 2, max: 10 }).map((x) => x / 2);
const slack = 1e-9;

test('KAM_REP_TYPE: the two scales are independent of each other', () => {
  fc.assert(
    fc.property(rating, rating, rating, (hunter, farmer, other) => {
      const hunts = (type: unknown) => type === 'hunter' || type === 'ambidextrous';
      expect(hunts(first('KAM_REP_TYPE', [[hunter]], [[farmer]])[0])).toBe(
        hunts(first('KAM_REP_TYPE', [[hunter]], [[other]])[0]),
      );
    }),
  );
});

const relation = fc.record({
  person: fc.constantFrom('Nowak', 'Lis', 'Zając'),
  level: fc.integer({ min: 1, max: 4 }),
  strength: fc.integer({ min: 0, max: 5 }),
  ours: fc.integer({ min: 1, max: 4 }),
});
const zipper = (
  relations: readonly { readonly level: number; readonly strength: number; readonly ours: number }[],
) => [
  column(relations.map(({ level }) => level)),
  column(relations.map(({ strength }) => strength)),
  column(relations.map(({ ours }) => ours)),
];

test('ZIPPER_SCORE: 0 to 100; another relation, or a stronger one, never lowers it', () => {
  fc.assert(
    fc.property(list(relation), relation, (relations, another) => {
      const score = numberOf('ZIPPER_SCORE', ...zipper(relations));
      expect(score >= 0 && score <= 100 + slack).toBe(true);
      expect(numberOf('ZIPPER_SCORE', ...zipper([...relations, another]))).toBeGreaterThanOrEqual(
        score - slack,
      );
      const stronger = relations.map((one, i) =>
        i === 0 ? { ...one, strength: Math.min(5, one.strength + 1) } : one,
      );
      expect(numberOf('ZIPPER_SCORE', ...zipper(stronger))).toBeGreaterThanOrEqual(score - slack);
    }),
    { numRuns: 300 },
  );
});

test('ZIPPER_RISK: from 0 to the score, the same in every row of a person', () => {
  fc.assert(
    fc.property(list(relation), (relations) => {
      const score = numberOf('ZIPPER_SCORE', ...zipper(relations));
      const risks = first(
        'ZIPPER_RISK',
        column(relations.map(({ person }) => person)),
        ...zipper(relations),
      ).map(Number);
      relations.forEach(({ person }, i) => {
        expect((risks[i] ?? NaN) >= 0 && (risks[i] ?? NaN) <= score + slack).toBe(true);
        expect(risks[relations.findIndex((one) => one.person === person)]).toBe(risks[i]);
      });
    }),
    { numRuns: 300 },
  );
});

test('SWOT_SCORE: axes from −1 to 1; swapping strengths and weaknesses turns the inner axis round', () => {
  const item = fc.record({
    type: fc.constantFrom('S', 'W', 'O', 'T'),
    importance: fc.integer({ min: 1, max: 5 }),
    rating: fc.integer({ min: 1, max: 5 }),
  });
  const swapped: Readonly<Record<string, string>> = { S: 'W', W: 'S', O: 'T', T: 'O' };
  fc.assert(
    fc.property(list(item), (items) => {
      const score = (types: readonly string[]) =>
        cells(
          'SWOT_SCORE',
          column(types),
          column(items.map(({ importance }) => importance)),
          column(items.map((one) => one.rating)),
        )[0] ?? [];
      const types = items.map(({ type }) => type);
      const [plain, other] = [score(types), score(types.map((type) => swapped[type] ?? ''))];
      [0, 1].forEach((axis) => {
        const [one, two] = [plain[axis], other[axis]];
        if (one === '') return expect(two).toBe('');
        expect(Math.abs(Number(one))).toBeLessThanOrEqual(1);
        expect(Number(two)).toBeCloseTo(-Number(one), 12);
      });
    }),
    { numRuns: 300 },
  );
});

test('PILLAR_TARGETS: best first, from above 0 to 20, none where we are not better', () => {
  const area = fc.record({ importance: rating, theirs: rating, ours: rating });
  fc.assert(
    fc.property(list(area), fc.integer({ min: 1, max: 6 }), (areas, count) => {
      const names = areas.map((_, i) => `area ${String(i)}`);
      const result = functionById('PILLAR_TARGETS')?.invoke([
        column(names),
        column(areas.map(({ importance }) => importance)),
        column(areas.map(({ theirs }) => theirs)),
        column(areas.map(({ ours }) => ours)),
        count,
      ]);
      const better = areas.filter(({ theirs, ours }) => ours > theirs);
      if (result?.ok !== true) return expect([result?.literal, better.length]).toEqual(['#N/A', 0]);
      const priorities = result.cells.map(([, priority]) => Number(priority));
      expect(priorities.length).toBe(Math.min(count, better.length));
      expect(priorities.every((one) => one > 0 && one <= 20)).toBe(true);
      expect([...priorities].sort((one, other) => other - one)).toEqual(priorities);
      result.cells.forEach(([name]) => expect(better).toContain(areas[names.indexOf(String(name))]));
    }),
    { numRuns: 300 },
  );
});

test('PERCEPTION_GAP: the advice follows the customer alone', () => {
  fc.assert(
    fc.property(rating, rating, rating, rating, (importance, theirs, ours, otherOurs) => {
      const advice = (mine: number) => cells('PERCEPTION_GAP', importance, mine, theirs)[0]?.[2];
      expect(advice(ours)).toBe(advice(otherOurs));
    }),
  );
});

test('PLAN_STATUS: from open over due soon to overdue as the days pass, and never back', () => {
  const order = ['open', 'due soon', 'overdue'];
  fc.assert(
    fc.property(
      fc.integer({ min: 45_000, max: 46_000 }),
      fc.integer({ min: -60, max: 60 }),
      fc.nat({ max: 60 }),
      (due, today, later) => {
        const stage = (day: number) =>
          order.findIndex((word) => String(first('PLAN_STATUS', due, 'no', day)[0]).startsWith(word));
        expect(stage(due + today + later)).toBeGreaterThanOrEqual(stage(due + today));
        expect(stage(due + today)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
