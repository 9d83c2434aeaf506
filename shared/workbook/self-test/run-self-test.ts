// runSelfTest: the contract in the workbook that is open, on scratch sheets of its own, which are gone afterwards whatever happens.
import { contract } from '../contract/contract';
import type { ContractCase } from '../contract/contract-harness';
import type { Progress } from '../port';
import {
  createScratchHarness,
  messageOf,
  NotRun,
  type HarnessSurroundings,
  type Leftover,
  type ScratchHarness,
} from './scratch-harness';
import { selfTestReport, type CaseOutcome, type CaseReport, type SelfTestOccasion } from './self-test-report';

async function outcomeOf({ run }: ContractCase, harness: ScratchHarness): Promise<CaseOutcome> {
  try {
    await run(harness);
    return { kind: 'ok' };
  } catch (error) {
    return error instanceof NotRun
      ? { kind: 'notRun', reason: error.message }
      : { kind: 'failed', problem: messageOf(error) };
  }
}

async function runCases(
  cases: readonly ContractCase[],
  harness: ScratchHarness,
  { onProgress, signal }: Progress,
): Promise<CaseReport[]> {
  const reports: CaseReport[] = [];
  for (const [i, one] of cases.entries()) {
    onProgress?.(i / cases.length);
    const outcome: CaseOutcome =
      signal?.aborted === true
        ? { kind: 'notRun', reason: 'the test was stopped' }
        : await outcomeOf(one, harness);
    reports.push({ name: one.name, outcome });
  }
  return reports;
}

/** A host that fails once may not fail the next time. */
async function cleared(harness: ScratchHarness): Promise<Leftover> {
  for (let tries = 1; ; tries++) {
    try {
      const left = await harness.clear();
      if (left.names.length === 0 || tries === 3) return left;
    } catch (error) {
      if (tries === 3) return { names: ['unknown'], reason: messageOf(error) };
    }
  }
}

/** The report, never an exception: where nothing can be run, it says so. */
export async function runSelfTest(
  surroundings: HarnessSurroundings,
  occasion: SelfTestOccasion,
  progress: Progress = {},
  cases: readonly ContractCase[] = contract,
): Promise<string> {
  let harness: ScratchHarness;
  try {
    harness = await createScratchHarness(surroundings);
  } catch (error) {
    const outcome: CaseOutcome = { kind: 'notRun', reason: messageOf(error) };
    const reports = cases.map(({ name }) => ({ name, outcome }));
    return selfTestReport(occasion, { cases: reports, leftBehind: { names: [], reason: '' }, locale: null });
  }
  const reports = await runCases(cases, harness, progress);
  const { locale } = harness;
  return selfTestReport(occasion, { cases: reports, leftBehind: await cleared(harness), locale });
}
