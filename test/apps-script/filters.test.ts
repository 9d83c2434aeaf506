// A filter is on: what it hides from people is read and written like any other row, in its place, and stays hidden.
import type { CellValue } from '../../shared/model/cell';
import { apply, readAll, sheetOf } from '../../shared/workbook/contract/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { classColumn, opened } from './opened-spreadsheet';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 40],
  ['Gamma', 30],
  ['Delta', 20],
  ['Epsilon', 10],
];

/** Beta and Delta are hidden. */
async function filtered() {
  const state = await opened(accounts);
  const sheet = state.app.book.find('Accounts')!;
  const view = state.app.view(sheet);
  view.filtered = [2, 4];
  const hidden = () => view.filtered.map((row) => sheet.valueAt(row, 0));
  const columns = async () => sheetOf(await readAll(state.workbook), 'Accounts').columns;
  return { ...state, hidden, columns, target: { sheet: state.id } };
}

test('hidden rows are read', async () => {
  const { columns } = await filtered();
  expect((await columns())[1]?.values).toEqual(['Revenue', 500, 40, 30, 20, 10]);
});

test('values go to their own rows, hidden or not, and a formula counts the hidden ones', async () => {
  const { workbook, snapshot, id, columns, hidden, target } = await filtered();
  const numbers: Change = { kind: 'setCells', target, column: 'c1', rows: [1, 2, 3], values: [600, 41, 31] };
  await apply(workbook, snapshot, numbers, ...classColumn(id, 5));
  const [, revenue, classes] = await columns();
  expect(revenue?.values).toEqual(['Revenue', 600, 41, 31, 20, 10]);
  expect(classes?.values).toEqual(['Class', 'strategic', 'strategic', 'normal', 'normal', 'normal']);
  expect(hidden()).toEqual(['Beta', 'Delta']);
});

test('rows are added below the last one, hidden or not, and undone', async () => {
  const { workbook, snapshot, columns, hidden, target, app } = await filtered();
  app.view(app.book.find('Accounts')!).filtered = [2, 4, 5];
  const { undo, basedOn } = await apply(workbook, snapshot, {
    kind: 'appendRows',
    target,
    columns: ['c0', 'c1'],
    rows: [['Zeta', 5]],
  });
  expect((await columns())[0]?.values).toEqual([...accounts.map(([name]) => name), 'Zeta']);
  expect((await workbook.apply(undo, basedOn)).ok).toBe(true);
  expect((await columns())[0]?.values).toEqual(accounts.map(([name]) => name));
  expect(hidden()).toEqual(['Beta', 'Delta', 'Epsilon']);
});

test('a row is deleted by its place in the sheet, not among those in sight', async () => {
  const { workbook, snapshot, columns, hidden, target } = await filtered();
  const { undo, basedOn } = await apply(workbook, snapshot, { kind: 'deleteRows', target, rows: [3] });
  expect((await columns())[0]?.values).toEqual(['Account', 'Alfa', 'Beta', 'Delta', 'Epsilon']);
  expect(hidden()).toEqual(['Beta', 'Delta']);
  expect((await workbook.apply(undo, basedOn)).ok).toBe(true);
  expect((await columns())[0]?.values).toEqual(accounts.map(([name]) => name));
  expect(hidden()).toEqual(['Beta', 'Delta']);
});

test('a filter that somebody sets meanwhile changes no cell, and is no reason to refuse', async () => {
  const { workbook, snapshot, app, target } = await filtered();
  app.onExecution = () => (app.view(app.book.find('Accounts')!).filtered = [1, 2, 3]);
  await apply(workbook, snapshot, { kind: 'setCells', target, column: 'c1', rows: [1], values: [7] });
  expect(app.book.find('Accounts')?.valueAt(1, 1)).toBe(7);
});
