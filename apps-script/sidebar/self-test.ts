// sheetsSelfTest: the self-test of this spreadsheet, run from the sidebar: it takes longer than the six minutes of one execution on the server.
import type { PaneHost, Workbook } from '../../shared/workbook/port';
import { runSelfTest } from '../../shared/workbook/self-test/run-self-test';
import { createSheetsScratchSheets } from './scratch-sheets';

/** The product's, from package.json, when it is built. */
declare const KAM_VERSION: string;

const pauseMs = 2_000;

/** The run that the pane starts, over scratch sheets in the open spreadsheet; its report bears the day of `today` (ISO text). */
export function sheetsSelfTest(
  workbook: Workbook,
  today: () => string,
): Required<Pick<PaneHost, 'selfTest'>>['selfTest'] {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, pauseMs));
  return (progress) =>
    runSelfTest(
      { workbook, scratch: createSheetsScratchSheets(), pause },
      { host: `Google Sheets in ${navigator.userAgent}`, version: KAM_VERSION, day: today() },
      progress,
    );
}
