// Numbers for people, the same on every machine.
import { formatNumber, formatPercent } from '../../shared/text/format-number';

test.each([
  [1234.5, '1,234.5', '1 234,5'],
  [1234567.891, '1,234,567.89', '1 234 567,89'],
  [0, '0', '0'],
  [-0.001, '0', '0'],
  [-5, '−5', '−5'],
  [999.999, '1,000', '1 000'],
  [123, '123', '123'],
])('%d', (value, en, pl) => {
  expect(formatNumber('en', value)).toBe(en);
  expect(formatNumber('pl', value)).toBe(pl.replace(/ /g, '\u00a0'));
});

test('decimals may be fixed', () => {
  expect(formatNumber('pl', 1.5, 2, true)).toBe('1,50');
});

test('shares are percentages', () => {
  expect(formatPercent('en', 0.39567)).toBe('39.6%');
  expect(formatPercent('pl', 0.39567)).toBe('39,6%');
});
