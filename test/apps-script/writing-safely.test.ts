// Writing in Google Sheets: under a lock, refused where this user may not write, and taken back where Google fails.
import { apply } from '../../shared/workbook/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { classColumn, opened, seen } from './opened-spreadsheet';

test('while somebody else writes, nothing is written and this is said', async () => {
  const state = await opened();
  state.app.isTaken = true;
  const before = seen(state);
  expect(await state.workbook.apply(classColumn(state.id, 3), state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.workbookBusy' },
  });
  expect(seen(state)).toEqual(before);
});

test('the lock is released after a failure as well', async () => {
  const { app, workbook, snapshot, id } = await opened();
  app.fail = (kind) => {
    if (kind === 'write') throw new Error('Service Spreadsheets failed');
  };
  expect(await workbook.apply(classColumn(id, 3), snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.hostFailed' },
  });
  expect(app.isLocked).toBe(false);
});

test.each([
  ['the whole sheet', (state: Awaited<ReturnType<typeof opened>>) => {
    for (const sheet of state.app.book.sheets) state.app.view(sheet).isClosed = true;
  }],
  ['the range that would be written', (state: Awaited<ReturnType<typeof opened>>) => {
    const [sheet] = state.app.book.sheets;
    if (sheet) state.app.view(sheet).closed.push({ row: 0, column: 2, rows: 100, columns: 1 });
  }],
])('%s is protected from this user: refused before anything is written', async (_, protect) => {
  const state = await opened();
  protect(state);
  const before = seen(state);
  expect(await state.workbook.apply(classColumn(state.id, 3), state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.sheetProtected' },
  });
  expect(seen(state)).toEqual(before);
}); // prettier-ignore

test('a protected range elsewhere on the sheet does not matter', async () => {
  const state = await opened();
  const [sheet] = state.app.book.sheets;
  if (sheet) state.app.view(sheet).closed.push({ row: 0, column: 0, rows: 100, columns: 1 });
  expect(await state.workbook.apply(classColumn(state.id, 3), state.snapshot)).toMatchObject({ ok: true });
});

test('wherever Google fails while writing, nothing stays written', async () => {
  const changes = (id: string): Change[] => [
    { kind: 'setCells', target: { sheet: id }, column: 'c1', rows: [1, 3], values: [1, 2] },
    ...classColumn(id, 2),
    { kind: 'ensureTable', spec: { table: 'KAM Test', columns: [{ header: 'Key', role: 'id' }] } },
    { kind: 'appendRows', target: { table: 'KAM Test' }, columns: ['Key'], rows: [['=1']] },
  ];
  const whole = await opened();
  await apply(whole.workbook, whole.snapshot, ...changes(whole.id));
  expect(whole.app.calls.write).toBeGreaterThan(8);
  for (let failing = 1; failing <= whole.app.calls.write; failing++) {
    const state = await opened();
    const before = seen(state);
    let writes = 0;
    state.app.fail = (kind) => {
      if (kind === 'write' && ++writes === failing) throw new Error('Service Spreadsheets failed');
    };
    expect((await state.workbook.apply(changes(state.id), state.snapshot)).ok).toBe(false);
    expect(seen(state)).toEqual(before);
  }
});
