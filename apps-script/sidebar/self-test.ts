// sheetsSelfTest: the self-test of this spreadsheet, run from the sidebar: it takes longer than the six minutes of one execution on the server.
import { pacedSelfTest } from '../../shared/pane/browser/paced-self-test';
import type { PaneHost, Workbook } from '../../shared/workbook/port';
import { createSheetsScratchSheets } from './scratch-sheets';

const hostName = () => `Google Sheets in ${navigator.userAgent}`;

/** The run that the pane starts, over scratch sheets in the open spreadsheet; its report bears the day of `today` (ISO text). */
export function sheetsSelfTest(workbook: Workbook, today: () => string): NonNullable<PaneHost['selfTest']> {
  return pacedSelfTest({ workbook, scratch: createSheetsScratchSheets, pauseMs: 2_000, hostName, today });
}
