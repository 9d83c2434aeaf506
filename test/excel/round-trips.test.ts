// How the adapter talks to Excel: few round trips, none too large, and what a sheet says about its cells.
import type { CellValue } from '../../shared/model/cell';
import { apply, readAll, sheetOf, valueOf } from '../../shared/workbook/contract/contract-harness';
import { classColumn } from '../hosts/opened-accounts';
import { opened } from './opened-excel';

test('reading a small workbook takes one round trip for the frame, one for what is used, and one for each sheet', async () => {
  const { excel, workbook, snapshot } = await opened();
  excel.traffic.syncs = 0;
  valueOf(await workbook.read(snapshot.request), 'reading');
  // The fifth is Excel.run's own at its end.
  expect(excel.traffic.syncs).toBe(5);
});

test('sixty thousand rows are read and written without an answer or a request that Excel on the web refuses', async () => {
  const note = 'A note as people write them beside an account, of about ninety signs in all, now and then.';
  const rows = Array.from({ length: 60_000 }, (_, i): CellValue[] => [`Account ${String(i)}`, i, note]);
  const { excel, workbook, snapshot, id } = await opened([['Account', 'Revenue', 'Note'], ...rows]);
  expect(sheetOf(snapshot, 'Accounts').columns[1]?.values[60_000]).toBe(59_999);
  const target = { sheet: id };
  const places = rows.map((_, i) => i + 1);
  await apply(
    workbook,
    snapshot,
    {
      kind: 'ensureColumns',
      target,
      headerRow: 0,
      columns: [{ id: 'new', header: 'Why', role: 'explanation' }],
    },
    { kind: 'setCells', target, column: 'new', rows: places, values: rows.map(() => note) },
  );
  expect(excel.book.find('Accounts')?.valueAt(60_000, 3)).toBe(note);
  expect(excel.traffic.largestAnswer).toBeLessThan(4_000_000);
  expect(excel.traffic.largestRequest).toBeLessThan(4_000_000);
});

test('an answer that turns out too large is asked for again in smaller parts', async () => {
  const long = 'x'.repeat(30_000);
  const cells = Array.from({ length: 600 }, (_, i): CellValue[] => [
    i < 400 ? 'short' : `${String(i)}${long}`,
  ]);
  const { snapshot } = await opened([['Text'], ...cells]);
  expect(sheetOf(snapshot, 'Accounts').columns[0]?.values[600]).toBe(`599${long}`);
});

test('a formula that spills is one formula, and the cells below it are computed', async () => {
  const { workbook, snapshot, id } = await opened();
  await apply(workbook, snapshot, ...classColumn(id, 3));
  const column = sheetOf(await readAll(workbook), 'Accounts').columns[2];
  expect(column).toMatchObject({
    values: ['Class', 'strategic', 'strategic', 'strategic', null],
    formulas: { 1: '=KAM_CLASSIFY(B2:B4)' },
    spilled: [2, 3],
  });
});

test('the version holds when only computed cells change', async () => {
  const { excel, workbook, snapshot, id } = await opened();
  await apply(workbook, snapshot, ...classColumn(id, 3));
  const before = await readAll(workbook);
  const sheet = excel.book.find('Accounts');
  sheet?.put(1, 2, { value: null, formula: '=KAM_CLASSIFY(B2:B4)', format: 'General' });
  excel.book.calculate();
  expect((await readAll(workbook)).version).toBe(before.version);
});

test('a column of dates is known by its format', async () => {
  const { excel, workbook, snapshot } = await opened([['Last order'], [45_000], [45_001], [45_002]]);
  for (const row of [1, 2]) excel.book.find('Accounts')?.format(row, 0, '[$-415]d mmm yyyy;@');
  const read = valueOf(await workbook.read(snapshot.request), 'reading');
  expect(sheetOf(read, 'Accounts').columns[0]?.isDay).toBe(true);
});

test('formulas are shown with semicolons where Excel shows a decimal comma', async () => {
  const { excel, workbook } = await opened();
  excel.decimalSeparator = ',';
  expect(valueOf(await workbook.read({ sheets: 'none' }), 'reading').locale.argumentSeparator).toBe(';');
});
