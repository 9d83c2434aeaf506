// createExcelGrid: Excel's workbook as the port's grid. Office.js wants everything asked at once, so reading is two round trips and blocks of
// cells, and writing one round trip per three megabytes.
import { domainError } from '../../../shared/model/domain-error';
import type { Language } from '../../../shared/model/language';
import { fail, type Result } from '../../../shared/model/result';
import type { GridHost } from '../../../shared/workbook/grid-edit';
import { Stopped, stopped } from './long-work';
import { runEdits } from './run-edits';
import { readSnapshot } from './read-snapshot';

/** What Office says went wrong, in the one sentence it gives. */
async function answered<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stopped) return stopped();
    const reason = error instanceof Error ? error.message : String(error);
    return fail(domainError('value', 'error.hostFailed', { reason }));
  }
}

/**
 * The open workbook as a host of grid edits. It fails with `error.cancelled` where the user stopped it, else with `error.hostFailed` and what
 * Office says.
 */
export function createExcelGrid(language: Language): GridHost {
  return {
    capabilities: {
      spill: true,
      charts: true,
      dataValidation: true,
      selection: true,
    },
    read: (request, progress) =>
      answered(() => Excel.run((context) => readSnapshot(context, request, language, progress))),
    run: (edits, progress) =>
      answered(() => Excel.run((context) => runEdits(context, edits, language, progress))),
  };
}
