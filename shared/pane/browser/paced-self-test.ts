// pacedSelfTest: the self-test of a host as the pane runs it, with a pause between cases that leaves a slow host room to calculate.
import type { PaneHost, Workbook } from '../../workbook/port';
import { runSelfTest } from '../../workbook/self-test/run-self-test';
import type { HarnessSurroundings } from '../../workbook/self-test/scratch-harness';

/** The product's version, from package.json, when it is built. */
declare const KAM_VERSION: string;

export interface PacedSelfTest {
  readonly workbook: Workbook;
  /** Made anew for each run. */
  readonly scratch: () => HarnessSurroundings['scratch'];
  readonly pauseMs: number;
  /** Which host it is, for the report: "Excel 16.0 on PC …". Asked when the test is run. */
  readonly hostName: () => string;
  readonly today: () => string;
}

/** The run that the pane starts, over scratch sheets in the open workbook. */
export function pacedSelfTest({
  workbook,
  scratch,
  pauseMs,
  hostName,
  today,
}: PacedSelfTest): NonNullable<PaneHost['selfTest']> {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, pauseMs));
  return (progress) =>
    runSelfTest(
      { workbook, scratch: scratch(), pause },
      { host: hostName(), version: KAM_VERSION, day: today() },
      progress,
    );
}
