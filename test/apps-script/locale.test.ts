// Formulas in the notation of the spreadsheet's locale.
import { enteredFormula, plainFormula, usesDecimalComma } from '../../apps-script/workbook/locale';

test.each([
  ['en_US', false],
  ['en_GB', false],
  ['pl_PL', true],
  ['de_DE', true],
  ['ja_JP', false],
  ['nonsense locale', false],
])('%s: decimal comma %s', (locale, expected) => {
  expect(usesDecimalComma(locale)).toBe(expected);
});

test.each([
  ['=SUM(B2:B3)', '=SUM(B2:B3)'],
  ['=KAM_CLASSIFY(B2:B3,,,0.15,0)', '=KAM_CLASSIFY(B2:B3;;;15/100;0)'],
  ['=KAM_CLASSIFY(B2:B3,,,.1,1.25)', '=KAM_CLASSIFY(B2:B3;;;1/10;125/100)'],
  ['=KAM_ABC(\'A, B; 1.5\'!$B$2:$B$3,0.8,"x, 0.5")', '=KAM_ABC(\'A, B; 1.5\'!$B$2:$B$3;8/10;"x, 0.5")'],
])('%s is entered as %s', (formula, entered) => {
  expect(enteredFormula(formula)).toBe(entered);
});

test('a fraction entered so is the very same number', () => {
  for (const number of [0.1, 0.15, 0.3, 0.07, 0.123456789, 2.5, 0.0625]) {
    const [, whole, part] = /=F\((\d+)\/(\d+)\)/.exec(enteredFormula(`=F(${String(number)})`)) ?? [];
    expect(Number(whole) / Number(part)).toBe(number);
  }
});

test.each([
  ['=SUMIF(A1:A3;">0,5";B1:B3)*1,5', true, '=SUMIF(A1:A3,">0,5",B1:B3)*1.5'],
  ['=SUM(B2:B3,1.5)', false, '=SUM(B2:B3,1.5)'],
  ["=SUM('O''Neil; i'!B2;B3)", true, "=SUM('O''Neil; i'!B2,B3)"],
  ['={1,2;3,4}', false, '={1,2;3,4}'],
  ['=KAM_ABC(B2:B3;15/100;125/100;1/10)', true, '=KAM_ABC(B2:B3,0.15,1.25,0.1)'],
  ['=KAM_ABC(B2:B3,5/1000,"(1/10)")', false, '=KAM_ABC(B2:B3,0.005,"(1/10)")'],
  ['=B2*15/100', false, '=B2*15/100'],
  ["=SUM('(1/10)'!B2;B3/10)", true, "=SUM('(1/10)'!B2,B3/10)"],
])('%s is read as %3$s', (given, decimalComma, plain) => {
  expect(plainFormula(given, decimalComma)).toBe(plain);
});

test('arrays of several columns and rows are stacked, for the sign between columns is another in each locale', () => {
  expect(enteredFormula('=KAM_SCORE({900,30;500,""},{3,1},"{1,2;3,4}")')).toBe(
    '=KAM_SCORE(HSTACK({900;500};{30;""});{3;1};"{1,2;3,4}")',
  );
});

test('what was entered is read again as it was meant', () => {
  for (const formula of ['=KAM_CLASSIFY(B2:B3,,,0.15,0)', '=KAM_ABC(\'A, B; 1.5\'!$B$2:$B$3,0.8,"x, 0.5")'])
    for (const decimalComma of [true, false])
      expect(plainFormula(enteredFormula(formula), decimalComma)).toBe(formula);
});
