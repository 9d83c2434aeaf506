// createSheetsWorkbook: the spreadsheet as the pane sees it. Reading may take several calls to the server; writing is one, all or nothing.
import { fail } from '../../shared/model/result';
import type { Capabilities, Receipt, Workbook } from '../../shared/workbook/port';
import { askOnce } from './ask-server';
import { cancelled, readInParts } from './read-in-parts';

/** The port over the server's endpoints. A writing can be stopped only before it is sent. */
export function createSheetsWorkbook(capabilities: Capabilities): Workbook {
  return {
    capabilities,
    read: readInParts,
    apply: (changes, basedOn, progress) => {
      if (progress?.signal?.aborted === true) return Promise.resolve(fail(cancelled));
      const { version, request } = basedOn;
      return askOnce<Receipt>('kamApply', { changes, basedOn: { version, request } });
    },
  };
}
