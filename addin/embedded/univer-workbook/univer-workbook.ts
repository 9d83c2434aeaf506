// The embedded workbook behind the port: Univer as a host of grid edits.
import { domainError } from '../../../shared/model/domain-error';
import { fail, ok, type Result } from '../../../shared/model/result';
import { createWorkbook } from '../../../shared/workbook/planning/create-workbook';
import type { GridHost } from '../../../shared/workbook/grid-edit';
import type { Workbook } from '../../../shared/workbook/port';
import type { Spreadsheet } from '../univer/spreadsheet';
import { readSnapshot } from './read-snapshot';
import { runEdits } from './run-edits';

const longestCalculationMs = 60_000;

/** Values are read only when the formulas of the last change have theirs; a calculation that takes too long does not hold the caller. */
async function calculated({ api }: Spreadsheet): Promise<void> {
  await api
    .getFormula()
    .onCalculationResultApplied(longestCalculationMs)
    .catch(() => undefined);
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(domainError('value', 'error.hostFailed', { reason: String(error) }));
  }
}

function createGridHost(spreadsheet: Spreadsheet): GridHost {
  return {
    capabilities: { spill: true, charts: true, dataValidation: true, selection: true },
    read: (request) => attempt(() => Promise.resolve(readSnapshot(spreadsheet, request))),
    run: (edits) =>
      attempt(async () => {
        await runEdits(spreadsheet, edits);
        await calculated(spreadsheet);
        return null;
      }),
  };
}

/** The port over the open workbook. What Univer fails with becomes `error.hostFailed`. */
export function createUniverWorkbook(spreadsheet: Spreadsheet): Workbook {
  return createWorkbook(createGridHost(spreadsheet));
}
