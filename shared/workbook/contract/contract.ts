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
import type { ContractCase } from './contract-harness';

export type { ContractCase, ContractHarness, ContractSheet } from './contract-harness';

/** Every case, in the order they are run. Each makes its own sheets: any may be run alone. */
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
