// The workbook that the tests of the Excel adapter begin with, and what a person would see in it.
import type { CellValue } from '../../shared/model/cell';
import { openedAccounts, seenOn } from '../hosts/opened-accounts';
import { excelHarness } from './excel-harness';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 300],
  ['Gamma', 200],
  ['Delta', '007'],
];

export async function opened(cells = accounts) {
  const { host: excel, ...rest } = await openedAccounts(excelHarness(), cells);
  return { excel, ...rest };
}

/** Everything a person would see: cells, formulas, sheets. */
export const seen = ({ excel }: Awaited<ReturnType<typeof opened>>) =>
  excel.book.sheets.map((sheet) => [sheet.name, ...seenOn(sheet)]);
