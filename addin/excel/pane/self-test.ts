// excelSelfTest: the self-test of this Excel, as the pane runs it.
import { pacedSelfTest } from '../../../shared/pane/browser/paced-self-test';
import type { PaneHost, Workbook } from '../../../shared/workbook/port';
import { createExcelScratchSheets } from '../workbook/scratch-sheets';

/** "Excel 16.0.18025.20104 on PC, shown in pl-PL, formulas in pl-PL". */
function hostName(): string {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const { host, platform, version } = diagnostics;
  return `${String(host)} ${version} on ${String(platform)}, shown in ${displayLanguage}, formulas in ${contentLanguage}`;
}

/** The run that the pane starts, over scratch sheets in the open workbook; its report bears the day of `today` (ISO text). */
export function excelSelfTest(workbook: Workbook, today: () => string): NonNullable<PaneHost['selfTest']> {
  return pacedSelfTest({ workbook, scratch: createExcelScratchSheets, pauseMs: 1_000, hostName, today });
}
