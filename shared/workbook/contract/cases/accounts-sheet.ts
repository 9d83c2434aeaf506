// The sheet of a user that cases of cells start from.
import type { CellValue } from '../../../model/cell';
import { cellsOf, readAll, sheetOf, type ContractHarness } from '../contract-harness';
import type { Change, Workbook } from '../../port';

/** A header and three rows, with a fraction, a negative number, yes, no, and blanks. */
export const accounts: CellValue[][] = [
  ['Account', 'Revenue', 'Active'],
  ['Alfa', 1200.5, true],
  ['Beta', -3, false],
  ['Gamma', null, null],
];

/** A workbook with the one sheet «Accounts», read in whole. Formulas go by `row,column`. */
export async function opened(
  harness: ContractHarness,
  cells = accounts,
  formulas: Record<string, string> = {},
) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells, formulas }]);
  const snapshot = await readAll(workbook);
  return { workbook, snapshot, sheet: sheetOf(snapshot, 'Accounts') };
}

/** A change that sets values in rows of a column; `sheet` is its id. */
export function set(
  sheet: string,
  column: string,
  rows: readonly number[],
  values: readonly CellValue[],
): Change {
  return { kind: 'setCells', target: { sheet }, column, rows, values };
}

/** The cells of «Accounts» as they stand now. */
export const cellsNow = async (workbook: Workbook) => cellsOf(sheetOf(await readAll(workbook), 'Accounts'));
