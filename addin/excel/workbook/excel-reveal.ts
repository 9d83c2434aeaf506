// createExcelReveal: shows a row to the user.
import type { RevealPort } from '../../../shared/workbook/port';

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
