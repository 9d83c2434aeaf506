// createExcelSelection: tells where the user goes in the workbook.
import type { SelectionPort } from '../../../shared/workbook/port';
import { firstCellOf } from './first-cell';

/** The port that tells where the user is after every move. Excel answers later than we ask, and may be asked to stop before it has answered. */
export function createExcelSelection(): SelectionPort {
  return {
    onSelect(listener) {
      const handler = Excel.run(async (context) => {
        const added = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
          const cell = firstCellOf(address);
          if (cell !== undefined) listener({ sheet: worksheetId, ...cell });
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      handler.catch((error: unknown) => console.error('The selection cannot be followed.', error));
      return () => {
        void handler
          .then((added) =>
            Excel.run(added.context, async (context) => {
              added.remove();
              await context.sync();
            }),
          )
          .catch(() => undefined);
      };
    },
  };
}
