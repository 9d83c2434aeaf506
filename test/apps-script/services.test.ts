// How the adapter treats Google's services: few calls, a lock around every writing, nothing half done, and endpoints that trust nobody.
import { apply, readAll, sheetOf, valueOf } from '../../shared/workbook/contract-harness';
import type { CellValue } from '../../shared/model/cell';
import type { Change } from '../../shared/workbook/port';
import { endpoints, googleHarness } from './google-harness';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 300],
  ['Gamma', '007'],
];

async function opened(cells = accounts, locale = 'en_US') {
  const harness = googleHarness(locale);
  const workbook = await harness.fresh([
    { name: 'Accounts', cells },
    { name: 'Other', cells: [['x']] },
  ]);
  const app = harness.app();
  const snapshot = await readAll(workbook);
  app.calls.read = 0;
  app.calls.write = 0;
  return { app, workbook, snapshot, id: sheetOf(snapshot, 'Accounts').id };
}

function classColumn(id: string, toRow: number): Change[] {
  const target = { sheet: id };
  const args = [
    { kind: 'column', column: 'c1', fromRow: 1, toRow },
    { kind: 'omitted' },
    { kind: 'omitted' },
    { kind: 'value', value: 0.4 },
  ] as const;
  return [
    {
      kind: 'ensureColumns',
      target,
      headerRow: 0,
      columns: [{ id: 'new', header: 'Class', role: 'class', width: 14 }],
    },
    {
      kind: 'insertFormula',
      target,
      column: 'new',
      placement: 'spill',
      row: 1,
      toRow,
      formula: { function: 'KAM_CLASSIFY', args },
    },
  ];
}

const seen = ({ app }: Awaited<ReturnType<typeof opened>>) =>
  app.book.sheets.map((sheet) => {
    const { rows, columns } = sheet.used();
    return [
      sheet.name,
      ...Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => [
          sheet.cell(row, column).formula,
          sheet.valueAt(row, column),
        ]),
      ),
    ];
  });

test('a sheet is read in two calls, however many rows it has', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i): CellValue[] => [`A${String(i)}`, i]);
  const { app, workbook, snapshot } = await opened([['Account', 'Revenue'], ...rows]);
  valueOf(await workbook.read({ sheets: [snapshot.sheets[0]?.id ?? ''] }), 'reading');
  // Two more for each of the two sheets: how many rows and columns they use.
  expect(app.calls.read).toBe(2 + 2 * 2);
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
      formulas: { 1: '=KAM_CLASSIFY(B2:B6,,,4/10)' },
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

describe('endpoints are open to whatever page the user opens in the spreadsheet', () => {
  const notUnderstood = { ok: false, error: { code: 'error.notUnderstood' } };
  test.each([
    ['kamRead', 'null'],
    ['kamRead', '{"sheets":[1]}'],
    ['kamRead', '{"sheets":"first","rows":-1}'],
    ['kamApply', '{"changes":{},"basedOn":{"version":"","request":{"sheets":"none"}}}'],
    ['kamApply', '{"changes":["x"],"basedOn":{"version":"","request":{"sheets":"none"}}}'],
    ['kamApply', '{"changes":[]}'],
    ['kamReveal', '{"sheet":"1","row":1.5,"column":0}'],
  ] as const)('%s refuses %s', async (name, given) => {
    await opened();
    expect(JSON.parse((await endpoints())[name](given))).toMatchObject(notUnderstood);
  });

  test('a text that is no JSON is an error, not an exception', async () => {
    await opened();
    expect(JSON.parse((await endpoints()).kamRead('{'))).toMatchObject({ ok: false });
  });
});

test('with several accounts signed in, the cause is named', async () => {
  const { workbook, snapshot } = await opened();
  const run = { withSuccessHandler: () => run, withFailureHandler: (tell: (error: Error) => void) => ((run.kamRead = () => tell(new Error('PERMISSION_DENIED'))), run) } as Record<string, unknown>; // prettier-ignore
  Object.assign(globalThis, { google: { script: { run } } });
  expect(await workbook.read(snapshot.request)).toMatchObject({
    ok: false,
    error: { code: 'error.severalAccounts' },
  });
});
