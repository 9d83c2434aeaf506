// How the adapter uses Google's services: few calls, and what a sheet says about its cells.
import type { CellValue } from '../../shared/model/cell';
import { apply, readAll, sheetOf, valueOf } from '../../shared/workbook/contract/contract-harness';
import { classColumn, opened } from './opened-spreadsheet';

test('a sheet is read in three calls, however many rows it has: values, formulas, charts', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i): CellValue[] => [`A${String(i)}`, i]);
  const { app, workbook, snapshot } = await opened([['Account', 'Revenue'], ...rows]);
  valueOf(await workbook.read({ sheets: [snapshot.sheets[0]?.id ?? ''] }), 'reading');
  // Two more for each of the two sheets: how many rows and columns they use.
  expect(app.calls.read).toBe(3 + 2 * 2);
});

test('five thousand values are written in one call', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i): CellValue[] => [`A${String(i)}`, i]);
  const { app, workbook, snapshot, id } = await opened([['Account', 'Revenue'], ...rows]);
  const places = rows.map((_, i) => i + 1);
  await apply(workbook, snapshot, {
    kind: 'setCells',
    target: { sheet: id },
    column: 'c1',
    rows: places,
    values: places,
  });
  expect(app.calls.write).toBe(1);
});

test.each(['en_US', 'pl_PL'])(
  'in %s a formula with a share in it is entered so that it calculates, and spills',
  async (locale) => {
    const { workbook, snapshot, id } = await opened(
    [['Account', 'Revenue'], ['Alfa', 500], ['Beta', 40], ['Gamma', 30], ['Delta', 20], ['Epsilon', 10]],
    locale,
  ); // prettier-ignore
    await apply(workbook, snapshot, ...classColumn(id, 5));
    expect(sheetOf(await readAll(workbook), 'Accounts').columns[2]).toMatchObject({
      values: ['Class', 'strategic', 'strategic', 'normal', 'normal', 'normal'],
      formulas: { 1: '=KAM_CLASSIFY(B2:B6,,,0.4)' },
      spilled: [2, 3, 4, 5],
    });
  },
);

test('what a user writes beside or below our formula is not taken for computed', async () => {
  const { app, workbook, snapshot, id } = await opened();
  await apply(workbook, snapshot, ...classColumn(id, 2));
  const sheet = app.book.find('Accounts');
  [0, 1, 2, 3].forEach((row) => sheet?.enter(row, 3, `note ${String(row)}`));
  sheet?.enter(3, 2, 'mine');
  app.book.calculate();
  const { columns } = sheetOf(await readAll(workbook), 'Accounts');
  expect([columns[2]?.spilled, columns[3]?.spilled]).toEqual([[2], []]);
});

test('days are the serial numbers the spreadsheet shows, and their column is known', async () => {
  const { app, workbook, snapshot } = await opened([['Last order'], [46_000], [46_001.75]]);
  for (const row of [1, 2]) app.book.find('Accounts')?.format(row, 0, 'dd.mm.yyyy');
  const column = sheetOf(valueOf(await workbook.read(snapshot.request), 'reading'), 'Accounts').columns[0];
  expect(column).toMatchObject({ isDay: true, values: ['Last order', 46_000, 46_001.75] });
});
