// The sheet of a user that cases of columns and formulas start from.
import type { CellValue } from '../../../model/cell';
import type { FormulaTemplate } from '../../port';
import { readAll, sheetOf, type ContractHarness } from '../contract-harness';

export const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 10],
  ['Beta', 20],
];

export async function opened(harness: ContractHarness, cells = accounts) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells }]);
  const snapshot = await readAll(workbook);
  return { workbook, snapshot, sheet: { sheet: sheetOf(snapshot, 'Accounts').id } };
}

export const total: FormulaTemplate = {
  function: 'SUM',
  args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow: 2 }],
};
