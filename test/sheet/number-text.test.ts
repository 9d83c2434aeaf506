// Numbers stored as text, in the conventions of both languages (METHOD rule 3).
import { readNumbers } from '../../shared/functions/read-numbers';
import { readNumberText } from '../../shared/sheet/words/number-text';

const plain = (value: number) => ({ kind: 'plain', value });
const decided = (value: number, decimal: string) => ({ kind: 'decided', value, decimal });

test.each([
  ['1 234 567,89 zł', decided(1234567.89, ',')],
  ['1\u00a0234\u00a0567,89\u00a0zł', decided(1234567.89, ',')],
  ['1\u202f234,5', decided(1234.5, ',')],
  ['1,234,567.89', decided(1234567.89, '.')],
  ['1.234,56 €', decided(1234.56, ',')],
  ['€1,234.56', decided(1234.56, '.')],
  ['PLN 12,50', decided(12.5, ',')],
  ['12,5 PLN', decided(12.5, ',')],
  ['1 234 Kč', plain(1234)],
  ['CHF 1’234.50', decided(1234.5, '.')],
  ["1'234'567", plain(1234567)],
  ['(1 234)', plain(-1234)],
  ['($1,234.50)', decided(-1234.5, '.')],
  ['123-', plain(-123)],
  ['−5', plain(-5)],
  ['- 5', plain(-5)],
  ['-$5', plain(-5)],
  ['+7', plain(7)],
  ['12%', plain(0.12)],
  ['12,5 %', decided(0.125, ',')],
  ['-3%', plain(-0.03)],
  ['1E+05', plain(100000)],
  ['1,5E3', decided(1500, ',')],
  ['0,123', decided(0.123, ',')],
  ['12.5', decided(12.5, '.')],
  ['1234,567', decided(1234.567, ',')],
  ['.5', decided(0.5, '.')],
  ['1,234,567', decided(1234567, '.')],
  ['1.234.567', decided(1234567, ',')],
  ['1 234,567', decided(1234.567, ',')],
  ['1,234', { kind: 'ambiguous', point: 1234, comma: 1.234 }],
  ['1.234', { kind: 'ambiguous', point: 1.234, comma: 1234 }],
  ['-1,234 zł', { kind: 'ambiguous', point: -1234, comma: -1.234 }],
])('%s', (text, reading) => {
  expect(readNumberText(text)).toEqual(reading);
});

test.each([
  '',
  ' ',
  'brak',
  '-',
  '?',
  '12-13',
  '1 23',
  '12 34 567',
  '1,23,456',
  '1.234,567.8',
  '1,2,3',
  '--5',
  '(-5)',
  '(5)-',
  '5%%',
  '1e',
  'e5',
  '0x10',
  'Infinity',
  'NaN',
  '2024-01-31',
  '12:30',
  'zł',
  '1 234 zł za szt.',
  '١٢',
  '1_000',
  `${'9'.repeat(100)}`,
])('«%s» is no number', (text) => {
  expect(readNumberText(text)).toBeUndefined();
});

const read = (...cells: unknown[]) => {
  const result = readNumbers({ name: 'value' }, (row) => cells[row], 0, cells.length);
  return result.ok ? [...result.value] : [result.error.code, ...Object.values(result.error.params)];
};

test.each([
  ['a decimal comma elsewhere settles what can be read both ways', ['1,234', '5,5'], [1.234, 5.5]],
  ['a decimal point elsewhere too', ['1,234', '5.5'], [1234, 5.5]],
  ['several groups are evidence', ['1.234', '1.234.567'], [1234, 1234567]],
  ['an amount with both signs is evidence', ['1.234', '12.345,60 zł'], [1234, 12345.6]],
  ['numbers need no evidence', [7, '8', ''], [7, 8, NaN]],
  ['nothing decides', [7, '1,234'], ['error.ambiguousNumber', 'value', 2, '1,234', 1.234, '1234']],
  ['two texts contradict', ['1,5', '2', '1.5'], ['error.contradictoryNumbers', 'value', 1, '1,5', 3, '1.5']],
  ['a word', [1, 'brak'], ['error.notANumber', 'value', 2, 'brak']],
])('in a column: %s', (_, cells, expected) => {
  expect(read(...cells)).toEqual(expected);
});
