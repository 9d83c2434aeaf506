// Sheets and ranges that are protected from this user: refused before anything is written, with what to say to whoever protected them.
import type { Change } from '../../shared/workbook/port';
import { classColumn, opened, seen } from './opened-spreadsheet';

type State = Awaited<ReturnType<typeof opened>>;

const view = ({ app }: State) => app.view(app.book.find('Accounts')!);
const write = ({ id }: State): Change => ({
  kind: 'setCells',
  target: { sheet: id },
  column: 'c1',
  rows: [1, 2],
  values: [8, 9],
});

test.each<[string, (state: State) => void, object]>([
  [
    'the whole sheet',
    (state) => (view(state).isClosed = true),
    { code: 'error.notSheetEditor', params: { sheet: 'Accounts' } },
  ],
  [
    'the range that would be written',
    (state) => view(state).closed.push({ row: 0, column: 2, rows: 100, columns: 1 }),
    { code: 'error.notRangeEditor', params: { sheet: 'Accounts', range: 'C1:C100' } },
  ],
  [
    'a range with a description',
    (state) =>
      view(state).closed.push({ row: 0, column: 2, rows: 1, columns: 2, description: 'Headers: ask Ewa' }),
    { code: 'error.notRangeEditor', params: { sheet: 'Accounts', range: 'C1:D1 (Headers: ask Ewa)' } },
  ],
])('%s is protected from this user: nothing is written, and it is said what', async (_, protect, error) => {
  const state = await opened();
  protect(state);
  const before = seen(state);
  expect(await state.workbook.apply(classColumn(state.id, 3), state.snapshot)).toMatchObject({
    ok: false,
    error,
  });
  expect(seen(state)).toEqual(before);
});

test.each<[string, (state: State) => void]>([
  [
    'a protected range elsewhere',
    (state) => view(state).closed.push({ row: 0, column: 0, rows: 100, columns: 1 }),
  ],
  [
    'a range that only warns',
    (state) => view(state).closed.push({ row: 0, column: 1, rows: 100, columns: 1, isWarning: true }),
  ],
  [
    'a protected sheet, in a range that was left open,',
    (state) => {
      view(state).isClosed = true;
      view(state).open.push({ row: 1, column: 1, rows: 20, columns: 1 });
    },
  ],
])('%s keeps nothing from being written', async (_, protect) => {
  const state = await opened();
  protect(state);
  expect(await state.workbook.apply([write(state)], state.snapshot)).toMatchObject({ ok: true });
  expect(state.app.book.find('Accounts')?.valueAt(2, 1)).toBe(9);
});

test('a protected sheet refuses what goes beyond the range that was left open', async () => {
  const state = await opened();
  view(state).isClosed = true;
  view(state).open.push({ row: 1, column: 1, rows: 1, columns: 1 });
  const before = seen(state);
  expect(await state.workbook.apply([write(state)], state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.notSheetEditor' },
  });
  expect(seen(state)).toEqual(before);
});
