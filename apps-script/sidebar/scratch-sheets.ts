// createSheetsScratchSheets: the scratch sheets of the self-test, asked of the server.
import type { ScratchSheets } from '../../shared/workbook/self-test/scratch-sheets';
import type { ScratchCall } from '../workbook/scratch-sheets';
import { askOnce } from './ask-server';

async function ask(call: ScratchCall): Promise<void> {
  const answer = await askOnce<null>('kamScratch', call);
  if (!answer.ok) throw new Error(`${answer.error.code} ${JSON.stringify(answer.error.params)}`);
}

/** The self-test's hand in the spreadsheet. Rejects with the code and the parameters of the server's error. */
export function createSheetsScratchSheets(): ScratchSheets {
  return {
    add: (sheets) => ask({ kind: 'add', sheets }),
    edit: (sheet, row, column, value) => ask({ kind: 'edit', sheet, row, column, value }),
    rename: (sheet, name) => ask({ kind: 'rename', sheet, name }),
    remove: (sheets) => ask({ kind: 'remove', sheets }),
  };
}
