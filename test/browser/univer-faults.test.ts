// The faults of Univer's engine that are repaired at start-up. When the first test fails after an update, the repair has done its time: remove it.
import type { Automation } from '../../addin/embedded/automation';
import { sharedWorkbook } from './opened-in-tests';

declare const kamAutomation: Automation;

jest.setTimeout(120_000);

const open = sharedWorkbook();

it('both faults are still there, and so both repairs are still needed', async () => {
  expect(await open().page.evaluate(() => kamAutomation.spreadsheet.repairs.found)).toEqual({
    lexer: true,
    indexCache: true,
  });
});

it('neither is left after the repairs', async () => {
  expect(await open().page.evaluate(() => kamAutomation.spreadsheet.repairs.left)).toEqual({
    lexer: false,
    indexCache: false,
  });
});

it('a spill of 10,000 distinct values follows an edit within three seconds', async () => {
  const milliseconds = await open().page.evaluate(async () => {
    const { api } = kamAutomation.spreadsheet;
    const sheet = api.getActiveWorkbook()!.insertSheet('Many', { sheet: { rowCount: 10_100 } });
    sheet.getRange('A1').setValue({ f: '=SEQUENCE(10000)' });
    sheet.getRange('B1').setValue({ f: '=KAM_SHARE(A1:A10000,TRUE)' });
    await api.getFormula().onCalculationResultApplied(60_000);
    const begun = performance.now();
    sheet.getRange('A1').setValue({ f: '=SEQUENCE(10000,1,2)' });
    await api.getFormula().onCalculationResultApplied(60_000);
    return performance.now() - begun;
  });
  expect(milliseconds).toBeLessThan(3000);
});
