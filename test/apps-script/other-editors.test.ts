// Others work in the spreadsheet at the same time, protect parts of it and fill it up: what then happens to what is written.
import { apply, readAll, sheetOf } from '../../shared/workbook/contract/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { classColumn, opened, seen } from './opened-spreadsheet';

type State = Awaited<ReturnType<typeof opened>>;

const write = (id: string, value = 9): Change => ({
  kind: 'setCells',
  target: { sheet: id },
  column: 'c1',
  rows: [1],
  values: [value],
});

const first = ({ app }: State) => {
  const [sheet] = app.book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

type Place = readonly [row: number, column: number];

/** Cell by cell along two rows or columns. */
function swap(state: State, one: (i: number) => Place, other: (i: number) => Place): void {
  const sheet = first(state);
  for (let i = 0; i < Math.max(sheet.used().rows, sheet.used().columns); i++) {
    const kept = sheet.cell(...one(i));
    sheet.put(...one(i), sheet.cell(...other(i)));
    sheet.put(...other(i), kept);
  }
}

/** Something happens after the sidebar has sent its call, before the server has the lock. */
function onTheWay({ app }: State, happens: () => void): void {
  app.onExecution = ({ name }) => {
    if (name === 'kamApply') happens();
  };
}

test.each<[string, (state: State) => void]>([
  ['types into a cell', (state) => first(state).store(2, 1, 301)],
  ['renames the sheet', (state) => void (first(state).name = 'Customers')],
  ['inserts a row', (state) => first(state).insertRows(1, 1)],
  ['deletes a row', (state) => first(state).removeRows(1, 1)],
  [
    'sorts the sheet',
    (state) =>
      swap(
        state,
        (i) => [1, i],
        (i) => [2, i],
      ),
  ],
  [
    'changes places of two columns',
    (state) =>
      swap(
        state,
        (i) => [i, 0],
        (i) => [i, 1],
      ),
  ],
  [
    'puts a formula where a value was, which gives the same',
    (state) => first(state).put(1, 1, { value: 500, formula: '=250+250', format: 'General' }),
  ],
  ['adds a sheet', ({ app }) => void app.book.add('Another')],
  ['removes the sheet', (state) => state.app.book.remove(first(state))],
])('when another editor %s while the call is on its way, nothing is written', async (_, happens) => {
  const state = await opened();
  let meanwhile: unknown;
  onTheWay(state, () => {
    happens(state);
    meanwhile = seen(state);
  });
  expect(await state.workbook.apply([write(state.id)], state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.staleWorkbook' },
  });
  expect(seen(state)).toEqual(meanwhile);
});

test('of two calls sent with the same knowledge, the second is refused', async () => {
  const { workbook, snapshot, id } = await opened();
  const both = await Promise.all([10, 11].map((value) => workbook.apply([write(id, value)], snapshot)));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const { columns } = sheetOf(await readAll(workbook), 'Accounts');
  expect(columns[1]?.values[1]).toBe(both[0]?.ok === true ? 10 : 11);
});

test('sheets that change places keep what is written on them', async () => {
  const state = await opened();
  const { workbook, app, id } = state;
  app.book.sheets.reverse();
  const moved = await readAll(workbook);
  await apply(workbook, moved, write(id));
  expect(sheetOf(await readAll(workbook), 'Accounts').columns[1]?.values[1]).toBe(9);
  expect(sheetOf(await readAll(workbook), 'Other').columns[0]?.values).toEqual(['x']);
});

test('undoing takes nothing from another editor', async () => {
  const state = await opened();
  const { undo, basedOn } = await apply(state.workbook, state.snapshot, ...classColumn(state.id, 3));
  first(state).store(2, 1, 301);
  const before = seen(state);
  expect(await state.workbook.apply(undo, basedOn)).toMatchObject({
    ok: false,
    error: { code: 'error.staleWorkbook' },
  });
  expect(seen(state)).toEqual(before);
});

test('a range protected while the call is on its way refuses it', async () => {
  const state = await opened();
  onTheWay(state, () => state.app.view(first(state)).closed.push({ row: 0, column: 1, rows: 9, columns: 1 }));
  const before = seen(state);
  expect(await state.workbook.apply([write(state.id)], state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.notRangeEditor', params: { sheet: 'Accounts', range: 'B1:B9' } },
  });
  expect(seen(state)).toEqual(before);
});

test('a spreadsheet that has no room for one more sheet stays as it was', async () => {
  const state = await opened();
  // Google counts empty cells: two sheets of 26 columns, and 26,000 cells for the new one.
  state.app.view(first(state)).maxRows = Math.floor((10_000_000 - 26_000) / 26);
  const before = seen(state);
  const table: Change = {
    kind: 'ensureTable',
    spec: { table: 'KAM Test', columns: [{ header: 'Key', role: 'id' }] },
  };
  expect(await state.workbook.apply([write(state.id), table], state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.hostFailed', params: { reason: expect.stringContaining('10000000') as string } },
  });
  expect(seen(state)).toEqual(before);
});
