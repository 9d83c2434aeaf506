// The contract: what every workbook does, as cases without a test runner. Each host runs them all: memory and its wrappers in Node, the embedded
// workbook in a browser, the adapters for Excel and Google over their grids, and the hidden Self-test command inside the real hosts.
import { chartCases } from './cases/charts';
import { columnCases } from './cases/columns';
import { formulaCases } from './cases/formulas';
import { readingCases } from './cases/reading';
import { rowCases } from './cases/rows';
import { safetyCases } from './cases/safety';
import { tableCases } from './cases/tables';
import { valueCases } from './cases/values';
import type { ContractCase, ContractHarness } from './contract-harness';

export type { ContractCase, ContractHarness, ContractSheet } from './contract-harness';

export const contract: readonly ContractCase[] = [
  ...readingCases,
  ...valueCases,
  ...safetyCases,
  ...columnCases,
  ...chartCases,
  ...formulaCases,
  ...tableCases,
  ...rowCases,
];

/** Runs all cases one after another; the report says for each what went wrong, or null. */
export async function runContract(
  harness: ContractHarness,
): Promise<{ readonly name: string; readonly problem: string | null }[]> {
  const report: { name: string; problem: string | null }[] = [];
  for (const { name, run } of contract) {
    try {
      await run(harness);
      report.push({ name, problem: null });
    } catch (problem) {
      report.push({ name, problem: problem instanceof Error ? problem.message : String(problem) });
    }
  }
  return report;
}
