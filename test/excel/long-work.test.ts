// Large sheets in Excel: how far the work is, and stopping it.
import { isDeepStrictEqual } from 'node:util';
import type { CellValue } from '../../shared/model/cell';
import { valueOf } from '../../shared/workbook/contract/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { opened, seen } from './opened-excel';

const note = 'A note as people write them beside an account, of about ninety signs in all, now and then.';
const rows = Array.from({ length: 40_000 }, (_, i): CellValue[] => [`Account ${String(i)}`, i, note]);
const large = () => opened([['Account', 'Revenue', 'Note'], ...rows]);

const notes = (sheet: string): Change[] => [
  {
    kind: 'setCells',
    target: { sheet },
    column: 'c4',
    rows: rows.map((_, i) => i + 1),
    values: rows.map(() => note),
  },
  { kind: 'setCells', target: { sheet }, column: 'c1', rows: [1], values: [77] },
];

const rises = (steps: readonly number[]) => steps.every((step, i) => i === 0 || step >= (steps[i - 1] ?? 0));

test('reading and writing many blocks say how far they are', async () => {
  const { workbook, snapshot, id } = await large();
  const reading: number[] = [];
  valueOf(await workbook.read(snapshot.request, { onProgress: (done) => reading.push(done) }), 'reading');
  expect([reading.length > 3, rises(reading), reading.at(-1)]).toEqual([true, true, 1]);
  const writing: number[] = [];
  valueOf(await workbook.apply(notes(id), snapshot, { onProgress: (done) => writing.push(done) }), 'writing');
  expect([writing.length > 4, rises(writing), writing.at(-1)]).toEqual([true, true, 1]);
});

test('stopped while reading, nothing more is asked', async () => {
  const { workbook, snapshot, excel } = await large();
  const signal = { aborted: false };
  const stop = () => void (signal.aborted = true);
  expect(await workbook.read(snapshot.request, { signal, onProgress: stop })).toMatchObject({
    ok: false,
    error: { code: 'error.cancelled' },
  });
  expect(excel.traffic.syncs).toBeGreaterThan(0);
});

test.each([0.1, 0.3, 0.6])('stopped at %d of looking and writing, everything is as it was', async (from) => {
  const state = await large();
  const before = seen(state);
  const signal = { aborted: false };
  const result = await state.workbook.apply(notes(state.id), state.snapshot, {
    signal,
    onProgress: (done) => (signal.aborted ||= done >= from),
  });
  expect(result).toMatchObject({ ok: false, error: { code: 'error.cancelled' } });
  const after = seen(state);
  // The same question as `toEqual`, which takes seconds for as many cells and is asked to show what differs.
  if (!isDeepStrictEqual(after, before)) expect(after).toEqual(before);
});
