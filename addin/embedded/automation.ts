// The page's one global, for browser automation and the browser tests: the port, and the spreadsheet under it. Reads and writes nothing by itself.
import type { Workbook } from '../../shared/workbook/port';
import type { Spreadsheet } from './univer/spreadsheet';

/** What the global holds. */
export interface Automation {
  readonly workbook: Workbook;
  readonly spreadsheet: Spreadsheet;
}

declare global {
  var kamAutomation: Automation | undefined;
}

/** Sets the global, `kamAutomation`. */
export function exposeAutomation(automation: Automation): void {
  globalThis.kamAutomation = automation;
}
