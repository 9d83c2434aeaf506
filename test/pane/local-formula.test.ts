import { localFormula } from '../../shared/pane/portfolio/write/local-formula';

describe('formulas as the user would type them', () => {
  test.each([
    ['=KAM_CLASSIFY(C1:C241,E1:E241,,,"pl")', '=KAM_CLASSIFY(C1:C241;E1:E241;;;"pl")'],
    ['=KAM_ABC(C1:C9,0.8,0.955)', '=KAM_ABC(C1:C9;0,8;0,955)'],
    [
      '=SUMIFS(\'A, B 1.5\'!$C$2:$C$9,\'A, B 1.5\'!$A$2:$A$9,"a, ""b"" 1.5")',
      '=SUMIFS(\'A, B 1.5\'!$C$2:$C$9;\'A, B 1.5\'!$A$2:$A$9;"a, ""b"" 1.5")',
    ],
    ['=KAM_TIME_PLAN(C1:C9,100,,{0.5,0.3;2,1})', '=KAM_TIME_PLAN(C1:C9;100;;{0,5\\0,3;2\\1})'],
  ])('%s', (travelling, shown) => {
    expect(localFormula(travelling, { argumentSeparator: ';' })).toBe(shown);
    expect(localFormula(travelling, { argumentSeparator: ',' })).toBe(travelling);
  });
});
