// The table of ours that cases of tables and rows start from.
import type { CellValue } from '../../../model/cell';
import { apply, cellsOf, readAll, sheetOf, type ContractHarness } from '../contract-harness';
import type { Change, TableSpec, Workbook } from '../../port';

export const table: TableSpec = {
  table: 'KAM Test',
  columns: [
    { header: 'Key', aliases: ['Klucz'], role: 'id', width: 12 },
    { header: 'State', aliases: ['Stan'], role: 'choice', choices: ['open', 'done'] },
    { header: 'Due', aliases: ['Termin'], role: 'day' },
  ],
};

export const target = { table: table.table };
export const ensure: Change = { kind: 'ensureTable', spec: table };
export const append = (...rows: CellValue[][]): Change => ({
  kind: 'appendRows',
  target,
  columns: ['Key', 'State', 'Due'],
  rows,
});

export async function opened(harness: ContractHarness) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells: [['Account'], ['Alfa']] }]);
  return { workbook, snapshot: await readAll(workbook) };
}

export async function withTable(harness: ContractHarness) {
  const { workbook, snapshot } = await opened(harness);
  await apply(workbook, snapshot, ensure, append(['a', 'open', 46_000], ['b', 'done', null]));
  return { workbook, snapshot: await readAll(workbook, [table.table]) };
}

export const tableCells = async (workbook: Workbook) =>
  cellsOf(sheetOf(await readAll(workbook, [table.table]), table.table));
export const sheetNames = async (workbook: Workbook) =>
  (await readAll(workbook)).sheets.map(({ name }) => name);
