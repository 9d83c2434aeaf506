// A sheet as people have it, in Excel: a merged title, a header under a merged group, errors, a table beside it, panes frozen; and far more rows
// than are used. The main job is done on it through the pane's session, and nothing of it changes but what was asked for.
import { createExcelGrid } from '../../addin/excel/workbook/excel-grid';
import type { CellValue } from '../../shared/model/cell';
import { readAll, sheetOf } from '../../shared/workbook/contract/contract-harness';
import { createWorkbook } from '../../shared/workbook/planning/create-workbook';
import { quiet, sessionOver } from '../pane/open-session';
import { FakeExcel } from './fake-excel';

const errors = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#CALC!'];

/** Of a merged cell only the first holds something. */
const cells: CellValue[][] = [
  ['Accounts of the region', null, null, null, null],
  [null, null, null, null, null],
  [null, null, 'Sales', null, null],
  ['No.', 'Account', 'Revenue 2024', 'Revenue 2025', 'Note'],
  ...Array.from({ length: 30 }, (_, i): CellValue[] => [
    `K${String(100 + i)}`,
    `Company ${String(i + 1)}`,
    50_000 - 1_000 * i,
    90_000 - 2_500 * i,
    errors[i] ?? null,
  ]),
  ['Total', null, 1_065_000, 1_612_500, null],
];

async function openedSheet() {
  const excel = new FakeExcel().install();
  const sheet = excel.book.add('Region');
  sheet.storeRows(cells);
  sheet.frozenRows = 4;
  sheet.tables.push({ row: 3, column: 8, rows: 5, columns: 2 });
  // Every column of a table has a header.
  ['Region', 'Head'].forEach((value, c) => sheet.store(3, 8 + c, value));
  excel.traffic.largestAnswer = 0;
  const workbook = createWorkbook(createExcelGrid('en'));
  return { excel, sheet, workbook, session: await sessionOver(workbook, 'en') };
}

test('errors of every kind are read as errors, in little more than the cells that are used', async () => {
  const { excel, workbook } = await openedSheet();
  const data = sheetOf(await readAll(workbook), 'Region');
  expect([data.rows, data.columns[4]?.errors.length]).toEqual([35, errors.length]);
  expect(excel.traffic.largestAnswer).toBeLessThan(30_000);
});

test('the accounts are found under the merged header, the total is left out, and the classes stand to the right of everything', async () => {
  const { sheet, session } = await openedSheet();
  const { mapping } = session.portfolio.source.value!;
  expect([mapping.headerRow, mapping.fields.account, mapping.fields.revenue]).toEqual([3, 'c1', 'c3']);
  expect(session.portfolio.portfolio.value!.accounts.count).toBe(30);
  await session.portfolio.write.preview();
  await session.portfolio.write.write();
  expect(session.portfolio.write.outcome.value).toEqual({ kind: 'written', notes: [] });
  await quiet(session);
  expect(sheet.cell(3, 10).formula ?? sheet.cell(4, 10).formula).toMatch(/^=KAM_CLASSIFY\(/);
  expect(sheet.valueAt(4, 10)).toBe('strategic');
  expect(cells.map((line, row) => line.map((_, column) => sheet.valueAt(row, column)))).toEqual(cells);
  expect([sheet.frozenRows, sheet.cell(3, 8).value]).toEqual([4, 'Region']);
  await session.portfolio.write.undo();
  expect(session.portfolio.write.outcome.value).toEqual({ kind: 'undone' });
  expect(sheet.used()).toEqual({ rows: 35, columns: 10 });
});
