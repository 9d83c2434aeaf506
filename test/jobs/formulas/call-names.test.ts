// Which functions of ours a formula calls, however another program has written their names.
import { calledFunctions, withoutWrapper, withPlainNames } from '../../../shared/jobs/formulas/call-names';
import { formulaInPlaceholder, isComputedValue } from '../../../shared/jobs/formulas/google-placeholder';

test.each([
  ['=KAM_ABC(C2:C9)', ['KAM_ABC']],
  ['=IF(SUM(C2:C9)>0, INDEX(KAM_CLASSIFY(C2:C9), 1), KAM_ABC (C2:C9))', ['KAM_CLASSIFY', 'KAM_ABC']],
  ['=KAM_ABC(C2:C9)&KAM_ABC(D2:D9)', ['KAM_ABC']],
  ['="KAM_ABC("&A1', []],
  ["='KAM_ABC('!A1", []],
  ['=KAM_ABC', []],
  ['=MY_KAM_ABC(C2)', []],
  ['=kam_abc(C2:C9)', ['KAM_ABC']],
  ['=_xldudf_KAM_ABC(C2:C9)', ['KAM_ABC']],
  ['=@KAM_ABC(C2:C9)', ['KAM_ABC']],
  ['=SALES.KAM_ABC(C2:C9)', ['KAM_ABC']],
] as const)('%s calls %j', (formula, functions) => {
  expect(calledFunctions(formula)).toEqual(functions);
});

test.each([
  ['=_xldudf_KAM_ABC(C2:C9)', '=KAM_ABC(C2:C9)'],
  ['=_xlfn._xldudf_kam_abc(C2:C9)&"_xldudf_KAM_ABC("', '=KAM_ABC(C2:C9)&"_xldudf_KAM_ABC("'],
  ['=sum(kam_share(C2:C9))', '=sum(KAM_SHARE(C2:C9))'],
  ['=KAM.PILLAR_SCORE(3,4,5,2)', '=PILLAR_SCORE(3,4,5,2)'],
  // The sign says that a person wants one value of several.
  ['=@KAM_ABC(C2:C9)', '=@KAM_ABC(C2:C9)'],
  ["='_xldudf_KAM_ABC('!A1+_xlfn.XLOOKUP(1,A1,B1)", "='_xldudf_KAM_ABC('!A1+_xlfn.XLOOKUP(1,A1,B1)"],
])('%s is meant as %s', (formula, plain) => {
  expect(withPlainNames(formula)).toBe(plain);
});

test.each([
  ['=IFERROR(__xludf.DUMMYFUNCTION("KAM_ABC(C2:C9)"),"A")', '=KAM_ABC(C2:C9)'],
  ['=IFERROR(@__xludf.DUMMYFUNCTION("KAM_EXPLAIN(C2,""strategic"")"),"x")', '=KAM_EXPLAIN(C2,"strategic")'],
  ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"B")', undefined],
  ['=IFERROR(KAM_ABC(C2:C9),"A")', undefined],
])('what Google wrote: %s', (formula, meant) => {
  expect(formulaInPlaceholder(formula)).toBe(meant);
});

test('a cell that Google had filled is told from one that held the formula', () => {
  expect(isComputedValue('=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"B")')).toBe(true);
  expect(isComputedValue('=IFERROR(__xludf.DUMMYFUNCTION("KAM_ABC(C2:C9)"),"A")')).toBe(false);
});

test.each([
  ['=ARRAYFORMULA(KAM_ABC(C2:C9))', '=KAM_ABC(C2:C9)'],
  ['=ARRAYFORMULA(KAM_ABC(C2:C9)&"!")', '=ARRAYFORMULA(KAM_ABC(C2:C9)&"!")'],
  ['=ARRAYFORMULA(KAM_ABC(C2:C9))&"!"', '=ARRAYFORMULA(KAM_ABC(C2:C9))&"!"'],
  ['=ARRAYFORMULA(C2:C9*2)', '=ARRAYFORMULA(C2:C9*2)'],
])('Google’s wrapper is taken off where it is around one call of ours: %s', (formula, bare) => {
  expect(withoutWrapper(formula)).toBe(bare);
});
