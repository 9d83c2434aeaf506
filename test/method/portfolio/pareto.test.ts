// The points of the Pareto picture: few enough to draw, and still the shape of the curve.
import fc from 'fast-check';
import { paretoPoints } from '../../../shared/method/portfolio/pareto';

function pointsOf(values: readonly number[], codes?: readonly number[]) {
  const value = Float64Array.from(values);
  const order = Int32Array.from(value.keys()).sort(
    (one, other) => (value[other] as number) - (value[one] as number),
  );
  return paretoPoints(value, Uint8Array.from(codes ?? values.map(() => 1)), order);
}

test('few customers each have a point, those without value none', () => {
  expect(pointsOf([0, 20, -5, 80], [2, 1, 1, 0])).toEqual([
    { rank: 1, value: 80, cumulative: 0.8, code: 0 },
    { rank: 2, value: 20, cumulative: 1, code: 1 },
  ]);
  expect(pointsOf([0, -1])).toEqual([]);
  expect(pointsOf(Array.from({ length: 400 }, (_, i) => i + 1))).toHaveLength(400);
});

const shapes: readonly [string, (rank: number) => number][] = [
  ['all alike', () => 1],
  ['falling evenly', (rank) => 100_001 - rank],
  ['a few giants', (rank) => (rank <= 3 ? 1e9 : 1)],
  ['a long tail', (rank) => 1 / rank],
  ['a heavy middle', (rank) => 1 / (1 + Math.exp((rank - 50_000) / 1000))],
];

test.each(shapes)(
  '100,000 customers, %s: at most 400 points, and none of the curve is lost',
  (_, valueAt) => {
    const values = Array.from({ length: 100_000 }, (_one, i) => valueAt(i + 1));
    const points = pointsOf(values);
    expect(points.length).toBeGreaterThan(150);
    expect(points.length).toBeLessThanOrEqual(400);
    expect(points[points.length - 1]).toMatchObject({ rank: 100_000, cumulative: 1 });
    const total = values.reduce((sum, x) => sum + x, 0);
    let next = 0;
    let from = { rank: 0, cumulative: 0 };
    let sum = 0;
    let worst = 0;
    values.forEach((x, i) => {
      sum += x;
      const to = points[next] ?? { rank: Infinity, cumulative: 1 };
      const drawn =
        from.cumulative + ((i + 1 - from.rank) / (to.rank - from.rank)) * (to.cumulative - from.cumulative);
      worst = Math.max(worst, Math.abs(drawn - sum / total));
      if (i + 1 === to.rank) [from, next] = [to, next + 1];
    });
    expect(worst).toBeLessThan(1 / 198);
  },
);

test('the last strategic customer has a point, so that colours end where the class does', () => {
  const count = 5000;
  const codes = Array.from({ length: count }, (_, i) => (i < 123 ? 0 : 1));
  const points = pointsOf(
    Array.from({ length: count }, (_, i) => count - i),
    codes,
  );
  expect(points.filter(({ code }) => code === 0).map(({ rank }) => rank)).toContain(123);
});

test('points rise, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { maxLength: 600 }), (values) => {
      const points = pointsOf(values);
      points.forEach(({ rank, cumulative }, i) => {
        const before = points[i - 1];
        if (before === undefined) return;
        expect(rank).toBeGreaterThan(before.rank);
        expect(cumulative).toBeGreaterThanOrEqual(before.cumulative);
      });
      return points.length <= 400;
    }),
  );
});
