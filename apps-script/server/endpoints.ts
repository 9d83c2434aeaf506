// What the sidebar may call. Everything crosses as JSON text, because google.script.run refuses dates and undefined anywhere inside an object. Any
// page the user opens in this spreadsheet could call these too, with no more rights than the user: what is given is checked, never trusted.
import { domainError } from '../../shared/model/domain-error';
import { fail, type Result } from '../../shared/model/result';
import type { ReadRequest, Selection } from '../../shared/workbook/port';
import { applyChanges } from '../workbook/apply-changes';
import { capabilities } from '../workbook/capabilities';
import { currentSelection } from '../workbook/current-selection';
import { beginReading, readPart } from '../workbook/read-snapshot';
import { revealCell } from '../workbook/reveal-cell';
import { changeScratchSheets, type ScratchCall } from '../workbook/scratch-sheets';
import type { SheetWindow } from '../workbook/sheet-windows';
import type { ApplyCall, PrintCall, StartAnswer } from './calls';
import { isApplyCall, isPrintCall, isReadRequest, isSelection, isWindows } from './check-call';
import { isScratchCall } from './check-scratch-call';
import { userLanguage } from './language';
import { showPrint } from './print-dialog';

function answer<T>(
  given: unknown,
  isRight: (value: unknown) => value is T,
  work: (value: T) => Result<unknown>,
): string {
  try {
    const value: unknown = JSON.parse(String(given));
    return JSON.stringify(isRight(value) ? work(value) : fail(domainError('value', 'error.notUnderstood')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return JSON.stringify(fail(domainError('value', 'error.hostFailed', { reason })));
  }
}

/** A `StartAnswer`: the user's language and what the host can do. */
export function kamStart(): string {
  return JSON.stringify({ language: userLanguage(), capabilities } satisfies StartAnswer);
}

/** For a `ReadRequest`: the snapshot, or, where that is too much for one call, an outline of the parts to read. */
export function kamRead(request: string): string {
  return answer<ReadRequest>(request, isReadRequest, (value) => beginReading(value, userLanguage()));
}

/** For the windows of one part: their cells. Fails with `error.staleWorkbook` where a sheet is no longer as it was. */
export function kamReadPart(windows: string): string {
  return answer<readonly SheetWindow[]>(windows, isWindows, readPart);
}

/** For an `ApplyCall`: the receipt. On an error nothing has been written. */
export function kamApply(call: string): string {
  return answer<ApplyCall>(call, isApplyCall, ({ changes, basedOn }) =>
    applyChanges(changes, basedOn, userLanguage()),
  );
}

/** Where the user is, or null: a `Selection` as it is, no result around it. */
export function kamSelection(): string {
  return JSON.stringify(currentSelection(SpreadsheetApp.getActiveSpreadsheet()));
}

/** For a `ScratchCall`: null, once the change is made. For the self-test; sheets that are not its own are refused. */
export function kamScratch(call: string): string {
  return answer<ScratchCall>(call, isScratchCall, changeScratchSheets);
}

/** For a `Selection`: null, once the user is there, or at once where its sheet is gone. */
export function kamReveal(selection: string): string {
  return answer<Selection>(selection, isSelection, revealCell);
}

/** For a `PrintCall`: null, once its dialog is shown. */
export function kamShowPrint(call: string): string {
  return answer<PrintCall>(call, isPrintCall, showPrint);
}
