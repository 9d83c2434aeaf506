// Selling time: what is given out adds up, classes without accounts hand their part on, and gaps are judged by the target's hours.
import fc from 'fast-check';
import { severityOf, timeGapOf } from '../../../shared/method/time/time-gap';
import { timePlanOf } from '../../../shared/method/time/time-plan';

const codesOf = (text: string) =>
  Uint8Array.from(text, (letter) => ('SNPX'.includes(letter) ? 'SNPX'.indexOf(letter) : 255));
const split = [0.6, 0.3, 0.1];

test.each([
  ['every class has accounts', 'SNNPX', [600, 150, 150, 100, 0]],
  ['no strategic account: 30 and 10 share all', 'NP', [750, 250]],
  ['a blank class gets no hours', 'S.', [1000, NaN]],
])('%s', (_, classes, expected) => {
  const hours = timePlanOf({ codes: codesOf(classes), hours: 1000, weight: null, split });
  expect([...(hours ?? [])].map((one) => Math.round(one * 1e9) / 1e9)).toEqual(expected);
});

test('there is nobody to serve', () => {
  expect(timePlanOf({ codes: codesOf('XX.'), hours: 1000, weight: null, split })).toBeUndefined();
  expect(timePlanOf({ codes: codesOf('P'), hours: 1000, weight: null, split: [1, 1, 0] })).toBeUndefined();
});

test('weights that are all zero in a class count as equal', () => {
  const weight = Float64Array.from([0, 0, 3]);
  expect([...(timePlanOf({ codes: codesOf('SSN'), hours: 90, weight, split: [2, 1, 0] }) ?? [])]).toEqual([
    30, 30, 30,
  ]);
});

test('inside a class hours follow weight in proportion', () => {
  const weight = Float64Array.from([3, 1, 5, NaN]);
  const plan = timePlanOf({ codes: codesOf('SSNN'), hours: 900, weight, split: [2, 1, 0] });
  expect([...(plan ?? [])]).toEqual([450, 150, 300, 0]);
});

const account = fc.record({ code: fc.integer({ min: 0, max: 3 }), weight: fc.integer({ min: 0, max: 50 }) });

test('all hours are given out, none to suspects, and more weight never gets less', () => {
  fc.assert(
    fc.property(
      fc.array(account, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 5000 }),
      (accounts, hours) => {
        const codes = Uint8Array.from(accounts, ({ code }) => code);
        const plan = timePlanOf({
          codes,
          hours,
          weight: Float64Array.from(accounts, ({ weight }) => weight),
          split,
        });
        if (plan === undefined) return expect(accounts.every(({ code }) => code === 3)).toBe(true);
        expect(plan.reduce((sum, one) => sum + one, 0)).toBeCloseTo(hours, 6);
        accounts.forEach((one, i) => {
          if (one.code === 3) expect(plan[i]).toBe(0);
          accounts.forEach((other, j) => {
            if (one.code === other.code && one.weight >= other.weight)
              expect(plan[i]).toBeGreaterThanOrEqual(plan[j] ?? 0);
          });
        });
      },
    ),
  );
});

test('gaps and hours to move sum to nothing, shares to one', () => {
  const codes = codesOf('SSNNNPX');
  const gap = timeGapOf(codes, Float64Array.from([10, NaN, 20, 5, 5, 50, 10]), split);
  const sum = (key: 'gap' | 'hoursToMove' | 'timeShare' | 'accountShare') =>
    (gap?.classes ?? []).reduce((all, row) => all + row[key], 0);
  expect(sum('gap')).toBeCloseTo(0, 12);
  expect(sum('hoursToMove')).toBeCloseTo(0, 9);
  expect(sum('timeShare')).toBeCloseTo(1, 12);
  expect(sum('accountShare')).toBeCloseTo(1, 12);
  expect(gap?.total.hours).toBe(100);
});

test.each([
  [60, 60, 'ok'],
  [72, 60, 'ok'],
  [72.1, 60, 'warning'],
  [47.9, 60, 'warning'],
  [84, 60, 'warning'],
  [84.1, 60, 'critical'],
  [0, 60, 'critical'],
  [0, 0, 'ok'],
  [1, 0, 'critical'],
])('%d hours where %d are right: %s', (hours, target, severity) => {
  expect(severityOf(hours, target)).toBe(severity);
});
