// The four pillars: what the score is bounded by and monotonic in, and when a rival is hard to beat.
import fc from 'fast-check';
import { functionById } from '../../../shared/functions/registry';
import { pillarScore, pillarWeights } from '../../../shared/method/pillars/pillar-score';

const rating = fc.oneof(
  fc.constant(NaN),
  fc.integer({ min: 2, max: 10 }).map((x) => x / 2),
);
const ratings = fc.tuple(rating, rating, rating, rating);
const score = (row: readonly number[]) => pillarScore(Float64Array.from(row), 0, pillarWeights);

test('the score stays between 0 and 100, and is not known only where no pillar is', () => {
  fc.assert(
    fc.property(ratings, (row) => {
      const result = score(row);
      if (row.every(Number.isNaN)) expect(result).toBeNaN();
      else expect(result >= -1e-9 && result <= 100 + 1e-9).toBe(true);
    }),
  );
});

test('a better pillar never lowers the score', () => {
  fc.assert(
    fc.property(ratings, fc.nat({ max: 3 }), (row, place) => {
      if (Number.isNaN(row[place])) return;
      const better = row.map((one, i) => (i === place ? Math.min(5, one + 0.5) : one));
      expect(score(better)).toBeGreaterThanOrEqual(score(row) - 1e-9);
    }),
  );
});

const verdict = (...row: unknown[]) => {
  const result = functionById('PILLAR_VERDICT')?.invoke([[[5, 5, 5, 5], row], 'pl']);
  return result?.ok === true ? result.cells[1]?.[0] : result?.error.code;
};

test.each([
  ['all four at least 4', [4, 4, 4, 5], 'trudny do pokonania: czy warto konkurować?'],
  ['three strong and one unknown', [4, 5, 4, '?'], 'atakuj: siła (4), personel (4); nieznane: wsparcie'],
  ['all equally weak', [2, 2, 2, 2], 'atakuj: siła (2), strategia (2), personel (2), wsparcie (2)'],
  ['half a point', [3.5, 4, 4, 5], 'atakuj: siła (3,5)'],
  ['nothing known, with a rival below', ['?', '?', '?', '?'], ''],
])('%s', (_, row, expected) => {
  expect(verdict(...row)).toBe(expected);
});
