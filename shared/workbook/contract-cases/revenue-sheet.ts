// The sheet of a user that cases of columns and formulas start from.
import type { CellValue } from '../../model/cell';
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
