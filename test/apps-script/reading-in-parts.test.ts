// Large sheets are read in several calls, none of them long, and come together as if they had been read in one.
import { readSnapshot } from '../../apps-script/workbook/read-snapshot';
import { cellsPerCall } from '../../apps-script/workbook/sheet-windows';
import type { CellValue } from '../../shared/model/cell';
import { sheetOf, valueOf } from '../../shared/workbook/contract/contract-harness';
import type { Workbook } from '../../shared/workbook/port';
import { googleHarness } from './google-harness';

const rows = 12_500;
const columns = 20;

/** 250,000 cells, most of them empty; a result of ours stands across the borders of the parts. */
async function large() {
  const harness = googleHarness();
  const cells = Array.from({ length: rows }, (_, row): CellValue[] =>
    row === 0 ? ['Account', 'Revenue'] : [`Account ${String(row)}`, row],
  );
  cells[rows - 1] = [...(cells[rows - 1] ?? []), ...new Array<null>(columns - 3).fill(null), 'end'];
  const workbook = await harness.fresh([
    { name: 'Small', cells: [['x']] },
    {
      name: 'Large',
      cells,
      formulas: { '1,3': `=KAM_CLASSIFY(B2:B${String(rows)})`, [`${String(rows - 2)},5`]: '=1+1' },
    },
  ]);
  const app = harness.host();
  const sheets = app.book.sheets.map(({ id }) => id);
  const calls = () => app.executions.map(({ name }) => name);
  return { app, workbook, calls, request: { sheets } };
}

const parts = Math.ceil((rows * columns) / cellsPerCall);
const expectedCalls = ['kamRead', ...new Array<string>(parts).fill('kamReadPart')];

const inOneCall = (request: { sheets: readonly string[] }) => valueOf(readSnapshot(request, 'en'), 'reading');

test('what is read in parts is what one call would have read, its version included', async () => {
  const { workbook, request } = await large();
  const whole = inOneCall(request);
  expect(sheetOf(whole, 'Large').columns[3]?.spilled.length).toBeGreaterThan(12_000);
  expect(valueOf(await workbook.read(request), 'reading')).toEqual(whole);
});

test('no call reads more than two hundred thousand cells, and no more calls are made than that takes', async () => {
  const { app, workbook, calls, request } = await large();
  await workbook.read(request);
  expect(calls()).toEqual(expectedCalls);
  // Each cell is read as a value and as a formula.
  expect(Math.max(...app.executions.map(({ cellsRead }) => cellsRead))).toBeLessThanOrEqual(2 * 200_000);
});

test('small sheets and first rows of large ones are one call', async () => {
  const { workbook, calls, request } = await large();
  await workbook.read({ sheets: 'first', rows: 30 });
  await workbook.read({ sheets: [request.sheets[0] ?? ''] });
  expect(calls()).toEqual(['kamRead', 'kamRead']);
});

test('what was read in parts can be written on', async () => {
  const { workbook, request } = await large();
  const { version } = valueOf(await workbook.read(request), 'reading');
  const target = { sheet: request.sheets[1] ?? '' };
  const change = { kind: 'setCells', target, column: 'c1', rows: [1], values: [7] } as const;
  expect(await workbook.apply([change], { version, request })).toMatchObject({ ok: true });
});

test('progress rises to the whole', async () => {
  const { workbook, request } = await large();
  const told: number[] = [];
  await workbook.read(request, { onProgress: (done) => told.push(done) });
  expect(told).toHaveLength(parts);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[told.length - 1]).toBe(1);
});

test('reading can be stopped between two calls', async () => {
  const { workbook, calls, request } = await large();
  const stop = new AbortController();
  const read = await workbook.read(request, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(read).toMatchObject({ ok: false, error: { code: 'error.cancelled' } });
  expect(calls()).toEqual(['kamRead', 'kamReadPart']);
});

test('writing that was stopped before it began writes nothing', async () => {
  const { workbook, calls, request } = await large();
  const basedOn = { version: '', request };
  expect(await workbook.apply([], basedOn, { signal: { aborted: true } })).toMatchObject({
    ok: false,
    error: { code: 'error.cancelled' },
  });
  expect(calls()).toEqual([]);
});

/** Another editor adds a row before the given calls for parts. */
function addRowsBefore(app: Awaited<ReturnType<typeof large>>['app'], times: readonly number[]): void {
  let asked = 0;
  app.onExecution = ({ name }) => {
    const sheet = app.book.sheets[1];
    if (name !== 'kamReadPart' || !times.includes(asked++) || sheet === undefined) return;
    const used = sheet.used();
    app.view(sheet).maxRows = Math.max(app.view(sheet).maxRows, used.rows + 1);
    sheet.store(used.rows, 0, 'added');
  };
}

test('a sheet that grows meanwhile is read again from the start', async () => {
  const { app, workbook, request } = await large();
  addRowsBefore(app, [1]);
  expect(sheetOf(valueOf(await workbook.read(request), 'reading'), 'Large').rows).toBe(rows + 1);
});

test('a sheet that keeps growing is said to be changing', async () => {
  const { app, workbook, request } = await large();
  addRowsBefore(app, [1, 3]);
  expect(await workbook.read(request)).toMatchObject({
    ok: false,
    error: { code: 'error.staleWorkbook' },
  });
});

describe('calls that are lost', () => {
  const lost = (app: Awaited<ReturnType<typeof large>>['app'], endpoint: string, times: number) => {
    let left = times;
    app.onExecution = ({ name }) => {
      if (name === endpoint && left-- > 0) throw new Error('Exceeded maximum execution time');
    };
  };

  test.each(['kamRead', 'kamReadPart'])('%s is asked once more', async (endpoint) => {
    const { app, workbook, request } = await large();
    lost(app, endpoint, 1);
    expect((await workbook.read(request)).ok).toBe(true);
  });

  test('and given up then', async () => {
    const { app, workbook, request } = await large();
    lost(app, 'kamReadPart', 2);
    expect(await workbook.read(request)).toMatchObject({ ok: false, error: { code: 'error.hostFailed' } });
  });

  test('writing is never repeated by itself: it may have been done', async () => {
    const { app, workbook, calls } = await large();
    lost(app, 'kamApply', 1);
    const snapshot = await readFirst(workbook);
    expect((await workbook.apply([], snapshot)).ok).toBe(false);
    expect(calls().filter((name) => name === 'kamApply')).toHaveLength(1);
  });
});

const readFirst = async (workbook: Workbook) =>
  valueOf(await workbook.read({ sheets: 'first', rows: 5 }), 'reading');
