// createExcelReveal: shows a row to the user.
import type { RevealPort } from '../../../shared/workbook/port';

/** The port that goes to a cell's sheet and selects the cell; a sheet that is gone is passed over. */
export function createExcelReveal(): RevealPort {
  return {
    reveal: ({ sheet, row, column }) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
        await context.sync();
        if (target.isNullObject) return;
        target.activate();
        target.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      }),
  };
}
