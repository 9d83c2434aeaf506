// What the functions on accounts are monotonic in, bounded by, and indifferent to.
import fc from 'fast-check';
import { cells, first, numberOf } from '../functions/call-function';
import { column } from '../functions/column';

const list = <T>(one: fc.Arbitrary<T>, maxLength = 20) => fc.array(one, { minLength: 1, maxLength });
const amount = fc.integer({ min: 1, max: 5_000 });
const rating = fc.integer({ min: 2, max: 10 }).map((x) => x / 2);
const percent = fc.integer({ min: 0, max: 100 });
const slack = 1e-9;

test('KAM_SHARE: shares of positive values sum to one; cumulative shares fall as values rise', () => {
  fc.assert(
    fc.property(list(amount), (values) => {
      const shares = first('KAM_SHARE', column(values)).map(Number);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const cumulative = first('KAM_SHARE', column(values), true).map(Number);
      values.forEach((x, i) =>
        values.forEach((y, j) => {
          if (x > y) expect(cumulative[i]).toBeLessThanOrEqual((cumulative[j] ?? 0) + slack);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test('KAM_ABC: the largest is A, and nobody of less value has a better letter', () => {
  fc.assert(
    fc.property(list(amount), (values) => {
      const letters = first('KAM_ABC', column(values)).map(String);
      expect(letters[values.indexOf(Math.max(...values))]).toBe('A');
      values.forEach((x, i) =>
        values.forEach((y, j) => {
          if (x >= y) expect((letters[i] ?? '') <= (letters[j] ?? '')).toBe(true);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test('KAM_CONCENTRATION: hhi from 1/n to 1, gini from 0 to below 1, top and cr4 not below largest, pareto not above n', () => {
  fc.assert(
    fc.property(list(amount), (values) => {
      const figures = new Map(
        cells('KAM_CONCENTRATION', column(values)).map(([name, figure]) => [name, figure]),
      );
      const figure = (name: string) => Number(figures.get(name));
      const n = figure('customers');
      expect(n).toBe(values.length);
      expect(figure('hhi')).toBeGreaterThanOrEqual(1 / n - slack);
      expect(figure('hhi')).toBeLessThanOrEqual(1 + slack);
      expect(figure('gini')).toBeGreaterThanOrEqual(-slack);
      expect(figure('gini')).toBeLessThan(1);
      expect(figure('top')).toBeGreaterThanOrEqual(figure('largest') - slack);
      expect(figure('cr4')).toBeGreaterThanOrEqual(figure('largest') - slack);
      expect(figure('effective')).toBeLessThanOrEqual(n + slack * n);
      expect(figure('pareto')).toBeLessThanOrEqual(n);
    }),
    { numRuns: 300 },
  );
});

test('KAM_CONCENTRATION: accounts of no value change nothing', () => {
  fc.assert(
    fc.property(list(amount), list(fc.constantFrom(0, -5, '')), (values, others) => {
      expect(cells('KAM_CONCENTRATION', column([...values, ...others]))).toEqual(
        cells('KAM_CONCENTRATION', column(values)),
      );
    }),
    { numRuns: 200 },
  );
});

test('KAM_SCORE: 0 to 100, and indifferent to the unit and the zero of each criterion', () => {
  const criteria = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      criteria,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -500, max: 500 }),
      (rows, factor, shift) => {
        const scores = first('KAM_SCORE', rows, [[2, 1]]).map(Number);
        scores.forEach((score) => expect(score >= -slack && score <= 100 + slack).toBe(true));
        const moved = first(
          'KAM_SCORE',
          rows.map(([a, b]) => [a * factor + shift, b]),
          [[2, 1]],
        ).map(Number);
        moved.forEach((score, i) => expect(score).toBeCloseTo(scores[i] ?? NaN, 8));
      },
    ),
    { numRuns: 300 },
  );
});

test('KAM_SCORE: the other direction turns one criterion round', () => {
  fc.assert(
    fc.property(list(fc.integer({ min: -99, max: 99 })), (values) => {
      const up = first('KAM_SCORE', column(values), [[1]], [[1]]).map(Number);
      const down = first('KAM_SCORE', column(values), [[1]], [[-1]]).map(Number);
      up.forEach((score, i) => expect(score + (down[i] ?? NaN)).toBeCloseTo(100, 9));
    }),
  );
});

test('KAM_WEIGHTED: between the lowest and the highest rating; only the ratio of weights matters', () => {
  const pair = fc.tuple(rating, fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(list(pair, 8), (pairs) => {
      const ratings = pairs.map(([one]) => one);
      const weights = pairs.map(([, weight]) => weight);
      const mean = numberOf('KAM_WEIGHTED', [ratings], [weights]);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...ratings) - slack);
      expect(mean).toBeLessThanOrEqual(Math.max(...ratings) + slack);
      expect(numberOf('KAM_WEIGHTED', [ratings], [weights.map((weight) => weight * 8)])).toBeCloseTo(mean, 9);
    }),
  );
});

test('KAM_MATRIX: every pair has one of four answers, and a stronger position never turns into a weaker one', () => {
  const isStrong = (answer: unknown) => answer === 'invest for growth' || answer === 'maintain';
  fc.assert(
    fc.property(percent, percent, percent, (attractiveness, low, high) => {
      const [weaker, stronger] = first(
        'KAM_MATRIX',
        column([attractiveness, attractiveness]),
        column([Math.min(low, high), Math.max(low, high)]),
      );
      if (isStrong(weaker)) expect(isStrong(stronger)).toBe(true);
    }),
  );
});

test('KAM_WALLET_RANK: the shares of all ranks sum to one, and a better rank has more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (suppliers) => {
      const ranks = Array.from({ length: suppliers }, (_, i) => i + 1);
      const shares = first('KAM_WALLET_RANK', column(ranks), column(ranks.map(() => suppliers))).map(Number);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect([...shares].sort((one, other) => other - one)).toEqual(shares);
    }),
  );
});

test('KAM_POTENTIAL: the last year is the grown wallet times the target; without growth and target every year is like today', () => {
  fc.assert(
    fc.property(amount, amount, percent, fc.integer({ min: 1, max: 10 }), (value, more, target, years) => {
      const wallet = value + more;
      const row = cells('KAM_POTENTIAL', value, wallet, 0.1, target / 100, years)[0] ?? [];
      expect(row.length).toBe(years);
      expect(Number(row[years - 1])).toBeCloseTo((wallet * 1.1 ** years * target) / 100, 6);
      const flat = cells('KAM_POTENTIAL', value, wallet, 0, undefined, years)[0] ?? [];
      flat.forEach((year) => expect(Number(year)).toBeCloseTo(value, 6));
    }),
  );
});

test('KAM_QUALIFY: one no decides, whatever the others say', () => {
  const answer = fc.constantFrom('yes', 'no', '');
  fc.assert(
    fc.property(fc.tuple(answer, answer, answer, answer), (row) => {
      const result = first('KAM_QUALIFY', [row, ['yes', 'no', 'yes', 'no']]).map(String)[0];
      const no = row.flatMap((one, i) => (one === 'no' ? [i + 1] : []));
      if (no.length > 0) expect(result).toBe(`not qualified: ${no.join(', ')}`);
      else if (row.every((one) => one === 'yes')) expect(result).toBe('qualified');
      else expect(result).toMatch(/^(?:open: .*)?$/);
    }),
  );
});

test('KAM_MOVES: what was changed as it says is not changed again', () => {
  const account = fc.record({
    recorded: fc.constantFrom('strategic', 'normal', 'prospect', 'suspect'),
    value: fc.constantFrom(0, 5, 40, 300, 2_000),
    interest: fc.boolean(),
  });
  const target: Readonly<Record<string, string>> = {
    'first sale: to normal': 'normal',
    'first sale: to strategic': 'strategic',
    'to strategic': 'strategic',
    'lapsed: to prospect': 'prospect',
    'to prospect': 'prospect',
    'review: no longer strategic': 'normal',
  };
  fc.assert(
    fc.property(list(account), (accounts) => {
      const rest = [
        column(accounts.map(({ value }) => value)),
        undefined,
        column(accounts.map(({ interest }) => interest)),
      ];
      const moves = first('KAM_MOVES', column(accounts.map(({ recorded }) => recorded)), ...rest);
      const changed = accounts.map(({ recorded }, i) => target[String(moves[i])] ?? recorded);
      expect(first('KAM_MOVES', column(changed), ...rest).every((move) => move === '')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
