// Writing in Google Sheets: under a lock, refused where this user may not write, and taken back where Google fails.
import { apply } from '../../shared/workbook/contract/contract-harness';
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
