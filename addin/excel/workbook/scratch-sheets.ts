// createExcelScratchSheets: sheets for the self-test in Excel, past the adapter it tests: Excel's own calls and nothing of ours but the way texts are
// entered.
import type { ContractSheet } from '../../../shared/workbook/contract/contract-harness';
import { enteredValue } from '../../../shared/workbook/adapter/entered-value';
import type { SheetId } from '../../../shared/workbook/port';
import { isScratchName } from '../../../shared/workbook/self-test/scratch-names';
import type { ScratchSheets } from '../../../shared/workbook/self-test/scratch-sheets';

/** The self-test's own sheets only, whoever asks. */
function checked(name: string): string {
  if (!isScratchName(name)) throw new Error(`${name} is no scratch sheet`);
  return name;
}

function fill(sheet: Excel.Worksheet, { cells, formulas = {} }: ContractSheet): void {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  if (width > 0) {
    const lines = cells.map((line) => Array.from({ length: width }, (_, i) => enteredValue(line[i] ?? null)));
    sheet.getRangeByIndexes(0, 0, lines.length, width).values = lines;
  }
  for (const [place, formula] of Object.entries(formulas)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  }
}

async function remove(context: Excel.RequestContext, ids: readonly SheetId[]): Promise<void> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
  await context.sync();
  for (const sheet of sheets) {
    if (sheet.isNullObject) continue;
    checked(sheet.name);
    sheet.delete();
  }
  await context.sync();
}

/** The self-test's hand in the open workbook. Rejects where a sheet is not the self-test's own, and with what Excel fails with. */
export function createExcelScratchSheets(): ScratchSheets {
  const sheetOf = (context: Excel.RequestContext, name: string) =>
    context.workbook.worksheets.getItem(checked(name));
  return {
    add: (sheets) =>
      Excel.run(async (context) => {
        for (const one of sheets) {
          const sheet = context.workbook.worksheets.add(checked(one.name));
          fill(sheet, one);
          if (one.hidden === true) sheet.visibility = 'Hidden';
        }
        await context.sync();
      }),
    edit: (sheet, row, column, value) =>
      Excel.run(async (context) => {
        sheetOf(context, sheet).getRangeByIndexes(row, column, 1, 1).values = [[enteredValue(value)]];
        await context.sync();
      }),
    rename: (sheet, name) =>
      Excel.run(async (context) => {
        sheetOf(context, sheet).name = checked(name);
        await context.sync();
      }),
    remove: (sheets) => Excel.run((context) => remove(context, sheets)),
  };
}
