// Formulas between Excel's file format and Univer.
import { formulaFromFile, formulaToFile } from '../../../addin/embedded/xlsx/formula-text';

it.each([
  ['SUM(A1:A3)', '=SUM(A1:A3)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.FILTER(A:A,B:B="_xlfn.")', '=FILTER(A:A,B:B="_xlfn.")'],
  [
    'IFERROR(__xludf.DUMMYFUNCTION("KAM_ABC(A1:A3)"),"A")',
    '=IFERROR(__xludf.DUMMYFUNCTION("KAM_ABC(A1:A3)"),"A")',
  ],
  ['IF(A1,_xlfn.CONCAT("SUM(",B1),0)', '=IF(A1,CONCAT("SUM(",B1),0)'],
])('reads %s and writes it back', (file, shown) => {
  expect(formulaFromFile(file)).toBe(shown);
  expect(formulaToFile(shown)).toBe(file);
});

it('reads our function however Excel marked it, and always writes it plain', () => {
  expect(formulaFromFile('_xldudf_KAM_CLASSIFY(D2:D9)')).toBe('=KAM_CLASSIFY(D2:D9)');
  expect(formulaToFile('=KAM_CLASSIFY(D2:D9)')).toBe('KAM_CLASSIFY(D2:D9)');
});
