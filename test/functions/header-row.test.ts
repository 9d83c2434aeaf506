// What counts as a header (METHOD rule 2 and shared/functions/DECISIONS.md).
import { functionById } from '../../shared/functions/registry';
import { column } from './column';

function cells(id: string, ...args: unknown[]): unknown {
  const result = functionById(id)?.invoke(args);
  return result?.ok === true ? result.cells : result?.error.code;
}

test.each([
  ['a word above numbers', ['Obrót', 30, 10], [['Share of value'], [0.75], [0.25]]],
  ['a number stored as text is no header', ['30 zł', 10], [[0.75], [0.25]]],
  ['a blank first row is no header', ['', 30, 10], [[''], [0.75], [0.25]]],
  [
    'a date text is a header, for it is no number',
    ['2024-01-31', 30, 10],
    [['Share of value'], [0.75], [0.25]],
  ],
  ['a year above numbers is a number', [2024, 6072], [[0.25], [0.75]]],
])('%s', (_, value, expected) => {
  expect(cells('KAM_SHARE', column(value))).toEqual(expected);
});

test('the header is in the asked language', () => {
  expect(
    cells('KAM_CLASSIFY', column(['Value', 5]), undefined, undefined, undefined, undefined, 'pl'),
  ).toEqual([['Klasa KAM'], ['strategiczny']]);
});

const split = [[60, 30, 10]];

test('a word above classes is a header, a class is not', () => {
  expect(cells('KAM_TIME_PLAN', column(['Klasa', 'S', 'normalny']), 90, undefined, split)).toEqual([
    ['Planned hours'],
    [60],
    [30],
  ]);
  expect(cells('KAM_TIME_PLAN', column(['S', 'normalny']), 90, undefined, split)).toEqual([[60], [30]]);
});

test('a misspelt class beside data is an error, not a header', () => {
  const classes = column(['strategc', 'normal']);
  expect(cells('KAM_TIME_PLAN', classes, 90, column([1, 2]))).toBe('error.notALabel');
  expect(cells('KAM_TIME_PLAN', classes, 90, column(['Waga', 2]))).toEqual([['Planned hours'], [90]]);
});

test('ratings may begin with "?", which is not known rather than a header', () => {
  expect(cells('PILLAR_SCORE', [['?', 4, 4, 4]])).toEqual([[75]]);
  expect(
    cells('PILLAR_SCORE', [
      ['strength', 'strategy', 'people', 'support'],
      [3, 3, 3, 3],
    ]),
  ).toEqual([['Position score'], [50]]);
});

test('rows blank in every column stay blank, at the end they are dropped', () => {
  expect(cells('KAM_CLASSIFY', column([5, '', 0, '']), column(['', '', 'x', '']))).toEqual([
    ['strategic'],
    [''],
    ['prospect'],
  ]);
});

test('added-up shares say so in their header', () => {
  const value = column(['Revenue', 30, 10]);
  expect(cells('KAM_SHARE', value)).toEqual([['Share of value'], [0.75], [0.25]]);
  expect(cells('KAM_SHARE', value, true)).toEqual([['Cumulative share'], [0.75], [1]]);
});
