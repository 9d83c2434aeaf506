// The workbook contract on the embedded workbook, in a real browser: every case travels as JSON between this test and the page.
import type { Automation } from '../../addin/embedded/automation';
import { contract, type ContractHarness, type ContractSheet } from '../../shared/workbook/contract';
import { workbookIn } from './embedded-page';
import { sharedWorkbook } from './opened-in-tests';

declare const kamAutomation: Automation;

jest.setTimeout(120_000);

const open = sharedWorkbook();

/** Univer cell data of a beginning sheet: texts as texts, whatever they begin with. */
function sheetData({ name, cells, formulas = {}, hidden = false }: ContractSheet, index: number) {
  const cellData: Record<number, Record<number, object>> = {};
  cells.forEach((line, row) =>
    line.forEach((value, column) => {
      const formula = formulas[`${row},${column}`];
      if (formula === undefined && value === null) return;
      const t = typeof value === 'boolean' ? 3 : typeof value === 'number' ? 2 : 1;
      (cellData[row] ??= {})[column] =
        formula === undefined ? { v: typeof value === 'boolean' ? Number(value) : value, t } : { f: formula };
    }),
  );
  for (const [place, f] of Object.entries(formulas)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    (cellData[row] ??= {})[column] = { f };
  }
  return { id: `start${index}`, name, hidden: Number(hidden), rowCount: 200, columnCount: 26, cellData };
}

const workbook = workbookIn(open);

const harness: ContractHarness = {
  async fresh(sheets) {
    const made = sheets.map(sheetData);
    await open().page.evaluate(async (data) => {
      const { spreadsheet } = kamAutomation;
      await spreadsheet.open({
        id: 'contract',
        name: 'contract',
        styles: {},
        resources: [],
        sheetOrder: data.map(({ id }) => id),
        sheets: Object.fromEntries(data.map((one) => [one.id, one])),
      });
      await spreadsheet.api.getFormula().onCalculationResultApplied(10_000);
    }, made);
    return workbook;
  },
  async edit(sheet, row, column, value) {
    await open().page.evaluate(
      ([name, r, c, content]) => {
        const range = kamAutomation.spreadsheet.api.getActiveWorkbook()!.getSheetByName(name)!.getRange(r, c);
        if (content === null) range.clearContent();
        else range.setValue(content);
      },
      [sheet, row, column, value] as const,
    );
  },
  async rename(sheet, name) {
    await open().page.evaluate(
      ([from, to]) => {
        kamAutomation.spreadsheet.api.getActiveWorkbook()!.getSheetByName(from)!.setName(to);
      },
      [sheet, name] as const,
    );
  },
};

it('declares what the embedded workbook can do', async () => {
  expect(await open().page.evaluate(() => kamAutomation.workbook.capabilities)).toEqual(
    workbook.capabilities,
  );
});

it.each(contract.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
  await run(harness);
});
