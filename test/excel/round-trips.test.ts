// How the adapter talks to Excel: few round trips, none too large, nothing half done.
import { valueOf, readAll, sheetOf, apply } from '../../shared/workbook/contract-harness';
import type { CellValue } from '../../shared/model/cell';
import type { Change } from '../../shared/workbook/port';
import { excelHarness } from './excel-harness';
import { OfficeError } from './fake-context';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 300],
  ['Gamma', 200],
  ['Delta', '007'],
];

async function opened(cells = accounts) {
  const harness = excelHarness();
  const workbook = await harness.fresh([
    { name: 'Accounts', cells },
    { name: 'Other', cells: [['x']] },
  ]);
  const excel = harness.excel();
  const snapshot = await readAll(workbook);
  return { excel, workbook, snapshot, id: sheetOf(snapshot, 'Accounts').id };
}

function classColumn(id: string, toRow: number): Change[] {
  const target = { sheet: id };
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
      formula: { function: 'KAM_CLASSIFY', args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow }] },
    },
  ];
}

/** Everything a person would see: cells, formulas, sheets. */
const seen = ({ excel }: Awaited<ReturnType<typeof opened>>) =>
  excel.book.sheets.map((sheet) => {
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
