// excelSelfTest: the self-test of this Excel, as the pane runs it.
import type { PaneHost, Workbook } from '../../../shared/workbook/port';
import { runSelfTest } from '../../../shared/workbook/self-test/run-self-test';
import { createExcelScratchSheets } from '../workbook/scratch-sheets';

/** The product's, from package.json, when it is built. */
declare const KAM_VERSION: string;

const pauseMs = 1_000;

/** "Excel 16.0.18025.20104 on PC, shown in pl-PL, formulas in pl-PL". */
function hostName(): string {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const { host, platform, version } = diagnostics;
  return `${String(host)} ${version} on ${String(platform)}, shown in ${displayLanguage}, formulas in ${contentLanguage}`;
}

/** The run that the pane starts, over scratch sheets in the open workbook; its report bears the day of `today` (ISO text). */
export function excelSelfTest(
  workbook: Workbook,
  today: () => string,
): Required<Pick<PaneHost, 'selfTest'>>['selfTest'] {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, pauseMs));
  return (progress) =>
    runSelfTest(
      { workbook, scratch: createExcelScratchSheets(), pause },
      { host: hostName(), version: KAM_VERSION, day: today() },
      progress,
    );
}
