// What a Pole types, and what it means.
import { polishFormula } from '../../../addin/embedded/univer/polish-formula';
import { polishValue } from '../../../addin/embedded/univer/polish-number';

it.each([
  ['1234,5', 1234.5, undefined],
  ['1 234,50', 1234.5, '#,##0.00'],
  ['1\u00a0234\u00a0567', 1_234_567, '#,##0'],
  ['-12,25', -12.25, undefined],
  ['12%', 0.12, '0%'],
  ['12,5 %', 0.125, '0.0%'],
  ['1 234,56 zł', 1234.56, '#,##0.00 "zł"'],
  ['31.12.2026', 46_387, 'dd.mm.yyyy'],
  ['1-2-2026', 46_054, 'dd.mm.yyyy'],
])('reads %s as the number %d', (text, value, pattern) => {
  const cell = polishValue(text);
  expect(cell).toMatchObject({ v: value, t: 2 });
  expect((cell?.s as { n?: { pattern: string } } | undefined)?.n?.pattern).toBe(pattern);
});

it.each([
  ['PRAWDA', 'TRUE'],
  ['fałsz', 'FALSE'],
])('hands %s on as %s, which Univer knows as a logical value', (text, value) => {
  expect(polishValue(text)).toEqual({ v: value });
});

it.each(['1.234,5.6', '31.02.2026', '12 34', '12,', 'Kowalski', '1,2,3', ''])(
  'leaves %p as it is',
  (text) => {
    expect(polishValue(text)).toBeUndefined();
  },
);

it.each([
  ['=KAM_CLASSIFY(D2:D9;;0,1)', '=KAM_CLASSIFY(D2:D9,,0.1)'],
  ['=A1*1,5', '=A1*1.5'],
  ['=KAM_ABC(D2:D9;0,8;0,95)', '=KAM_ABC(D2:D9,0.8,0.95)'],
  ['=IF(PRAWDA;"a;1,5";\'Ark;1\'!A1)', '=IF(TRUE,"a;1,5",\'Ark;1\'!A1)'],
  ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ['=KAM_ABC(D2:D9,0.8,0.95)', '=KAM_ABC(D2:D9,0.8,0.95)'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['=IF(A1=FAŁSZ;1;2)', '=IF(A1=FALSE,1,2)'],
])('reads the formula %s', (typed, meant) => {
  expect(polishFormula(typed)).toBe(meant);
});
