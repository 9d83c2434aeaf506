// Why an account has its class: every case, in both languages, and never another class than KAM_CLASSIFY gives.
import fc from 'fast-check';
import { exampleInterest, exampleValue } from '../../../shared/functions/example-portfolio';
import { first } from '../../functions/call-function';
import { column } from '../../functions/column';
import { referenceCases } from '../../golden/reference-cases';

const explain = (...args: unknown[]): readonly string[] => first('KAM_EXPLAIN', ...args).map(String);

test("METHOD's two sentences", () => {
  const [first, , third] = explain(exampleValue, exampleInterest);
  expect(first).toBe('strategic: 39.6% of value, more than 10% (loss test); rank 1 of 16, 1 place');
  expect(third).toBe('normal: rank 3 of 16, 860,000 below the last strategic account');
});

interface Case {
  readonly why: string;
  readonly args: readonly unknown[];
  readonly row: number;
  readonly en: string;
  readonly pl: string;
}

const none = undefined;
const cases: readonly Case[] = [
  {
    why: 'by rank',
    args: [column([60, 40]), none, none, 0.5, 0],
    row: 0,
    en: 'strategic: rank 1 of 2, 1 place; 60% of value',
    pl: 'strategiczny: pozycja 1 z 2, 1 miejsce; 60% wartości',
  },
  {
    why: 'several places',
    args: [column([60, 40, 10, 5]), none, none, 0.5, 0],
    row: 1,
    en: 'strategic: rank 2 of 4, 2 places; 34.8% of value',
    pl: 'strategiczny: pozycja 2 z 4, 2 miejsca; 34,8% wartości',
  },
  {
    why: 'by the loss test',
    args: [column([60, 40])],
    row: 1,
    en: 'strategic: 40% of value, more than 10% (loss test); rank 2 of 2, 1 place',
    pl: 'strategiczny: 40% wartości, ponad 10% (test utraty); pozycja 2 z 2, 1 miejsce',
  },
  {
    why: 'at the threshold of the loss test',
    args: [column([90, 10])],
    row: 1,
    en: 'strategic: 10% of value, the 10% of the loss test; rank 2 of 2, 1 place',
    pl: 'strategiczny: 10% wartości, czyli 10% z testu utraty; pozycja 2 z 2, 1 miejsce',
  },
  {
    why: 'below the last strategic account',
    args: [column([1_000_000, 2.5]), none, none, 0.5, 0],
    row: 1,
    en: 'normal: rank 2 of 2, 999,998 below the last strategic account',
    pl: 'zwykły: pozycja 2 z 2, o 999 998 mniej niż ostatni klient strategiczny',
  },
  {
    why: 'a distance of pennies',
    args: [column([2.75, 2.5]), none, none, 0.5, 0],
    row: 1,
    en: 'normal: rank 2 of 2, 0.25 below the last strategic account',
    pl: 'zwykły: pozycja 2 z 2, o 0,25 mniej niż ostatni klient strategiczny',
  },
  {
    why: 'a group that does not fit into what is left',
    args: [column([9, 5, 5, 5]), none, none, 0.75, 0],
    row: 1,
    en: 'normal: rank 2 of 4, equal to 2 others: together they do not fit into 2 places',
    pl: 'zwykły: pozycja 2 z 4, na równi z 2 innymi: razem nie mieszczą się na 2 miejscach',
  },
  {
    why: 'below such a group',
    args: [column([5, 5, 1]), none, none, 0.34, 0],
    row: 2,
    en: 'normal: rank 3 of 3, below a group of equal accounts that does not fit into 1 place',
    pl: 'zwykły: pozycja 3 z 3, poniżej grupy równych klientów, którzy nie mieszczą się na 1 miejscu',
  },
  {
    why: 'all places pinned',
    args: [column([5, 3]), none, column(['', 'S']), 0.5, 0],
    row: 0,
    en: 'normal: rank 1 of 2; 1 place, taken by an account pinned by hand',
    pl: 'zwykły: pozycja 1 z 2; 1 miejsce zajął klient wskazany ręcznie',
  },
  {
    why: 'pinned',
    args: [column([5, 15]), none, column(['S', '']), 0.5, 0],
    row: 0,
    en: 'strategic: pinned by hand; 25% of value, rank 2 of 2',
    pl: 'strategiczny: wskazany ręcznie; 25% wartości, pozycja 2 z 2',
  },
  {
    why: 'pinned without a value',
    args: [column([5, 0]), none, column(['', 'X'])],
    row: 1,
    en: 'suspect: pinned by hand',
    pl: 'suspekt: wskazany ręcznie',
  },
  {
    why: 'net returns',
    args: [column([5, -1200])],
    row: 1,
    en: 'normal: −1,200 in all (net returns), nothing to rank by',
    pl: 'zwykły: razem −1 200 (przewaga zwrotów), nie ma według czego ustalić pozycji',
  },
  {
    why: 'interest shown',
    args: [column([5, 0]), column(['', 'x'])],
    row: 1,
    en: 'prospect: no value yet, interest shown',
    pl: 'potencjalny: jeszcze nie kupuje, okazał zainteresowanie',
  },
  {
    why: 'interest not asked',
    args: [column([5, 0])],
    row: 1,
    en: 'prospect: no value yet',
    pl: 'potencjalny: jeszcze nie kupuje',
  },
  {
    why: 'no interest',
    args: [column([5, 0]), column(['', 'nie'])],
    row: 1,
    en: 'suspect: no value yet and no interest shown',
    pl: 'suspekt: jeszcze nie kupuje i nie okazał zainteresowania',
  },
];

test.each(cases.map((one) => [one.why, one] as const))('%s', (_, { args, row, en, pl }) => {
  const inLanguage = (language: string) =>
    explain(...Object.assign(Array<unknown>(6).fill(none), args, { 5: language }))[row];
  expect(inLanguage('en')).toBe(en);
  expect(inLanguage('pl')?.replace(/\u00a0/g, ' ')).toBe(pl);
});

test('every sentence begins with the class that KAM_CLASSIFY gives', () => {
  fc.assert(
    fc.property(
      referenceCases.KAM_CLASSIFY ?? fc.constant({ args: [], expected: null }),
      ({ args, expected }) => {
        if (expected === null) return;
        expect(explain(...args).map((sentence) => sentence.split(':')[0])).toEqual(
          expected.map(([one]) => one ?? ''),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});
