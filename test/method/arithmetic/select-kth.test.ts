// Selection gives what sorting gives, for any numbers and any k.
import fc from 'fast-check';
import { kthLargest } from '../../../shared/method/arithmetic/select-kth';

test('the k-th largest is where a sort would put it', () => {
  const numbers = fc.oneof(
    fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 200 }),
  );
  fc.assert(
    fc.property(numbers, fc.nat(), (list, place) => {
      const k = 1 + (place % list.length);
      const sorted = Float64Array.from(list).sort().reverse();
      expect(kthLargest(Float64Array.from(list), k)).toBe(sorted[k - 1]);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['ascending', (i: number) => i],
  ['descending', (i: number) => -i],
  ['all equal', () => 7],
  ['a mountain', (i: number) => Math.min(i, 200_000 - i)],
])('%s order does not make it slow', (_, valueAt) => {
  const start = performance.now();
  kthLargest(
    Float64Array.from({ length: 200_000 }, (_none, i) => valueAt(i)),
    20_000,
  );
  expect(performance.now() - start).toBeLessThan(1_000);
});
