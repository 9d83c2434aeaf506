// What Excel refuses is refused before anything is written, and what fails on the way is taken back.
import { valueOf } from '../../shared/workbook/contract/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { OfficeError } from './fake-context';
import { classColumn } from '../hosts/opened-accounts';
import { opened, seen } from './opened-excel';

test('a protected sheet is refused before anything is written', async () => {
  const state = await opened();
  const sheet = state.excel.book.find('Accounts');
  if (sheet) sheet.isProtected = true;
  const before = seen(state);
  const result = await state.workbook.apply(classColumn(state.id, 3), state.snapshot);
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'error.sheetProtected', params: { sheet: 'Accounts' } },
  });
  expect(seen(state)).toEqual(before);
});

test('a formula that would spill inside a table is refused, and the cell is named', async () => {
  const state = await opened();
  state.excel.book.find('Accounts')?.tables.push({ row: 0, column: 0, rows: 4, columns: 3 });
  const result = await state.workbook.apply(classColumn(state.id, 3), state.snapshot);
  expect(result).toMatchObject({ ok: false, error: { code: 'error.spillInTable', params: { cell: 'C2' } } });
});

test('an error of Excel becomes an error of ours, with what Excel said', async () => {
  const { excel, workbook, snapshot } = await opened();
  excel.fail = () => {
    throw new OfficeError('GeneralException', 'Excel is in cell editing mode');
  };
  expect(await workbook.read(snapshot.request)).toMatchObject({
    ok: false,
    error: { code: 'error.hostFailed', params: { reason: 'Excel is in cell editing mode' } },
  });
});

describe('wherever Excel fails while writing, nothing stays written', () => {
  const table: Change[] = [
    {
      kind: 'ensureTable',
      spec: {
        table: 'KAM Test',
        columns: [
          { header: 'Key', role: 'id' },
          { header: 'State', role: 'choice', choices: ['a', 'b'] },
        ],
      },
    },
    { kind: 'appendRows', target: { table: 'KAM Test' }, columns: ['Key', 'State'], rows: [['1', 'a']] },
  ];
  const changes = (id: string): Change[] => [
    { kind: 'setCells', target: { sheet: id }, column: 'c1', rows: [1, 3, 4], values: [1, '=1+1', 7] },
    ...classColumn(id, 3),
    ...table,
  ];

  /** How many steps the whole batch takes, and what it leaves. */
  async function whole() {
    const state = await opened();
    let steps = 0;
    state.excel.fail = () => void steps++;
    valueOf(await state.workbook.apply(changes(state.id), state.snapshot), 'applying');
    return { steps, written: seen(state) };
  }

  test('at every single step', async () => {
    const { steps, written } = await whole();
    expect(steps).toBeGreaterThan(50);
    let takenBack = 0;
    for (let failing = 1; failing <= steps; failing++) {
      const state = await opened();
      const before = seen(state);
      let step = 0;
      state.excel.fail = () => {
        if (++step === failing) throw new OfficeError('GeneralException', 'out of luck');
      };
      const result = await state.workbook.apply(changes(state.id), state.snapshot);
      expect(result.ok).toBe(false);
      const after = JSON.stringify(seen(state));
      // Only the reading after the writing may fail with everything written: the caller has no receipt, and the next try is refused as stale.
      if (after === JSON.stringify(before)) takenBack++;
      else expect(after).toBe(JSON.stringify(written));
    }
    expect(takenBack).toBeGreaterThan(steps / 2);
  });
});
