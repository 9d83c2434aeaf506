// The sheet of a user that cases of columns and formulas start from.
import type { CellValue } from '../../../model/cell';
import type { FormulaTemplate } from '../../port';
import { readAll, sheetOf, type ContractHarness } from '../contract-harness';

/** A header and two accounts with their revenue. */
export const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 10],
  ['Beta', 20],
];

/** A workbook with the one sheet «Accounts», read in whole, and the sheet as the target of changes. */
export async function opened(harness: ContractHarness, cells = accounts) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells }]);
  const snapshot = await readAll(workbook);
  return { workbook, snapshot, sheet: { sheet: sheetOf(snapshot, 'Accounts').id } };
}

/** The sum of the revenue, rows 1 to 2. */
export const total: FormulaTemplate = {
  function: 'SUM',
  args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow: 2 }],
};
