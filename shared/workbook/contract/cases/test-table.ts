// The table of ours that cases of tables and rows start from.
import type { CellValue } from '../../../model/cell';
import { apply, cellsOf, readAll, sheetOf, type ContractHarness } from '../contract-harness';
import type { Change, TableSpec, Workbook } from '../../port';

/** A table of ours with a key, a list of choices and a day, headers in two languages. */
export const table: TableSpec = {
  table: 'KAM Test',
  columns: [
    { header: 'Key', aliases: ['Klucz'], role: 'id', width: 12 },
    { header: 'State', aliases: ['Stan'], role: 'choice', choices: ['open', 'done'] },
    { header: 'Due', aliases: ['Termin'], role: 'day' },
  ],
};

/** The table as the target of changes. */
export const target = { table: table.table };
/** The change that makes the table. */
export const ensure: Change = { kind: 'ensureTable', spec: table };
/** A change that adds rows to the table: key, state, due day as a serial. */
export const append = (...rows: CellValue[][]): Change => ({
  kind: 'appendRows',
  target,
  columns: ['Key', 'State', 'Due'],
  rows,
});

/** A workbook without the table, read in whole. */
export async function opened(harness: ContractHarness) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells: [['Account'], ['Alfa']] }]);
  return { workbook, snapshot: await readAll(workbook) };
}

/** A workbook in which the table stands with the rows a and b, read in whole. */
export async function withTable(harness: ContractHarness) {
  const { workbook, snapshot } = await opened(harness);
  await apply(workbook, snapshot, ensure, append(['a', 'open', 46_000], ['b', 'done', null]));
  return { workbook, snapshot: await readAll(workbook, [table.table]) };
}

/** The cells of the table as they stand now. */
export const tableCells = async (workbook: Workbook) =>
  cellsOf(sheetOf(await readAll(workbook, [table.table]), table.table));
/** The names of all sheets, in the order of their tabs. */
export const sheetNames = async (workbook: Workbook) =>
  (await readAll(workbook)).sheets.map(({ name }) => name);
