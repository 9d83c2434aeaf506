// Classes by METHOD KAM_CLASSIFY: METHOD's example, ties, pins, the loss test, and what must not matter.
import fc from 'fast-check';
import { classifyAccounts, type ClassifyInput } from '../../../shared/method/portfolio/classify';
import { exampleValue } from '../../../shared/functions/example-portfolio';

const letters = ['S', 'N', 'P', 'X'];

function classes(value: readonly (number | null)[], input: Partial<ClassifyInput> = {}): string {
  const { codes } = classifyAccounts({
    value: Float64Array.from(value, (x) => x ?? NaN),
    interest: null,
    override: null,
    strategicShare: 0.1,
    majorShare: 0.1,
    ...input,
  });
  return Array.from(codes, (code) => letters[code] ?? '.').join('');
}

const pins = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '.' ? 255 : letters.indexOf(letter)));
const interest = (text: string) => Uint8Array.from(text, (letter) => '.ny'.indexOf(letter));

test("METHOD's example: N is 19, one place, the loss test adds the second", () => {
  const value = exampleValue.map(([x]) => x ?? NaN);
  const shown = interest(`${'.'.repeat(16)}yyy.`);
  expect(classes(value, { interest: shown })).toBe(`SS${'N'.repeat(14)}PPPX`);
  const input = {
    value: Float64Array.from(value),
    interest: shown,
    override: null,
    strategicShare: 0.1,
    majorShare: 0.1,
  };
  expect(classifyAccounts(input)).toMatchObject({ accounts: 19, places: 1, total: 10_615_000 });
});

test.each<[string, readonly (number | null)[], Partial<ClassifyInput>, string]>([
  ['nobody buys: no place', [0, null, 0], { interest: interest('yyn') }, 'PPX'],
  ['one customer is strategic', [5], { majorShare: 0 }, 'S'],
  ['a negative total is a customer with nothing to rank by', [-5, 0], { majorShare: 0 }, 'NP'],
  ['only negative totals: a place, but nobody to take it', [-5, -6], { majorShare: 0.1 }, 'NN'],
  ['a blank row where interest is not given stays blank', [5, null], {}, 'S.'],
  ['a group of equals that fits is in', [9, 9, 1, 1], { strategicShare: 0.5, majorShare: 0 }, 'SSNN'],
  [
    'a group that does not fit is out as a whole',
    [9, 9, 1, 1],
    { strategicShare: 0.25, majorShare: 0 },
    'NNNN',
  ],
  [
    'nothing below a group that does not fit gets its place',
    [9, 7, 7, 1],
    { strategicShare: 0.5, majorShare: 0 },
    'SNNN',
  ],
  [
    'a pin uses up a place',
    [9, 8, 1, 1],
    { strategicShare: 0.5, majorShare: 0, override: pins('...S') },
    'SNNS',
  ],
  ['more pins than places', [9, 8, 1], { majorShare: 0, override: pins('.SS') }, 'NSS'],
  ['a pin beats the loss test', [90, 6, 5], { majorShare: 0.1, override: pins('N..') }, 'NSN'],
  ['a pinned value counts in the total', [90, 10, 1], { majorShare: 0.1, override: pins('S..') }, 'SNN'],
  ['the loss test is met at the threshold', [70, 20, 10], { majorShare: 0.1 }, 'SSS'],
  [
    'a pinned prospect counts among the accounts',
    [9, 8, 0, 0],
    { strategicShare: 0.5, majorShare: 0, override: pins('..PX') },
    'SNPX',
  ],
  ['a pin alone makes a row', [5, null], { override: pins('.P') }, 'SP'],
  [
    'binary noise takes no place away: floor(0.29 × 100)',
    Array.from({ length: 100 }, (_, i) => 1000 - i),
    { strategicShare: 0.29, majorShare: 0 },
    'S'.repeat(29) + 'N'.repeat(71),
  ],
])('%s', (_, value, input, expected) => {
  expect(classes(value, input)).toBe(expected);
});

const values = fc.array(
  fc.integer({ min: -5, max: 60 }).map((x) => x * 250),
  { minLength: 1, maxLength: 60 },
);
const share = fc.constantFrom(0.05, 0.1, 0.3, 1);

test('multiplying all values by a positive constant changes no class', () => {
  fc.assert(
    fc.property(
      values,
      share,
      fc.constantFrom(0, 0.1, 0.2),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      (value, strategicShare, majorShare, factor) => {
        const settings = { strategicShare, majorShare };
        expect(
          classes(
            value.map((x) => x * factor),
            settings,
          ),
        ).toBe(classes(value, settings));
      },
    ),
  );
});

test('equal values get equal classes, and nobody below an account has a better one', () => {
  fc.assert(
    fc.property(values, share, (value, strategicShare) => {
      const result = classes(value, { strategicShare });
      value.forEach((x, i) =>
        value.forEach((y, j) => {
          if (x === y) expect(result[i]).toBe(result[j]);
          if (x > y && y > 0 && result[j] === 'S') expect(result[i]).toBe('S');
        }),
      );
    }),
  );
});

test('rank alone never gives more places than floor(share × N)', () => {
  fc.assert(
    fc.property(values, share, (value, strategicShare) => {
      const strategic = [...classes(value, { strategicShare, majorShare: 0 })].filter(
        (one) => one === 'S',
      ).length;
      expect(strategic).toBeLessThanOrEqual(Math.max(1, Math.floor(strategicShare * value.length + 1e-9)));
    }),
  );
});
