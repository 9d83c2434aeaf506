// The main job on the in-memory workbook: read, classify, write, undo.
import type { CellValue } from '../../../shared/model/cell';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../../shared/model/portfolio-settings';
import type { WriteChoice } from '../../../shared/jobs/write-classes/write-choice';
import { readSettings } from '../../../shared/sheet/tables/settings-table';
import { gridsEqual } from '../../../shared/workbook/memory/memory-grid';
import { superstoreRows } from '../../sheet/superstore';
import { formulas, open, reopen, write } from './session';

const accounts: CellValue[][] = [
  ['Kartoteka kontrahentów', null, null, null],
  [null, null, null, null],
  ['Kod kontrahenta', 'Nazwa kontrahenta', 'Obrót netto 2025', 'Zainteresowanie', 'Godziny'],
  ['K1', 'Alfa Sp. z o.o.', '1 200 000,50 zł', null, 20],
  ['K2', '=cmd|calc', 300_000, null, 50],
  ['K3', 'Suma Sp. z o.o.', 200_000, null, 100],
  ['K4', 'Delta', 0, 'tak', 10],
  ['K5', 'Epsilon', 0, 'nie', 0],
  [null, 'Razem', 1_700_000.5, null, 180],
];

const asFormulas: WriteChoice = {
  as: 'formulas',
  columns: ['class', 'explanation', 'plannedHours'],
  language: 'pl',
};

test('live formulas are anchored in the header row and leave the total row out', async () => {
  const session = await open(accounts);
  await write(session, asFormulas);
  expect(formulas(session.grid, 'Kontrahenci')).toEqual({
    '2,5': '=KAM_CLASSIFY(C3:C8,D3:D8,,,,"pl")',
    '2,6': '=KAM_EXPLAIN(C3:C8,D3:D8,,,,"pl")',
    '2,7': '=KAM_TIME_PLAN(F3:F8,180)',
  });
});

test('changed thresholds become arguments', async () => {
  const session = await open(accounts);
  const settings: PortfolioSettings = {
    strategicShare: 0.2,
    majorShare: 0,
    timeSplit: [0.5, 0.3, 0.2],
    abc: [0.7, 0.9],
  };
  await write(
    session,
    { ...asFormulas, columns: ['class', 'abc', 'cumulative', 'plannedHours'], language: 'en' },
    settings,
  );
  expect(Object.values(formulas(session.grid, 'Kontrahenci'))).toEqual([
    '=KAM_CLASSIFY(C3:C8,D3:D8,,0.2,0)',
    '=KAM_SHARE(C3:C8,TRUE)',
    '=KAM_ABC(C3:C8,0.7,0.9)',
    '=KAM_TIME_PLAN(F3:F8,180,,{0.5,0.3,0.2})',
  ]);
});

test.each<WriteChoice['as']>(['formulas', 'values'])(
  'undo after writing %s puts every cell back',
  async (as) => {
    const session = await open(accounts);
    const before = session.grid.sheets.map((sheet) => sheet.copy());
    await write(session, { ...asFormulas, as });
    expect(gridsEqual(session.grid.sheets, before)).toBe(false);
    expect(await session.workbook.undo()).toMatchObject({ ok: true });
    expect(gridsEqual(session.grid.sheets, before)).toBe(true);
  },
);

test('undo is refused when somebody changed the sheet meanwhile, and nothing is written', async () => {
  const session = await open(accounts);
  await write(session, asFormulas);
  session.grid.edit(([sheet]) => sheet?.set(3, 1, { value: 'Alfa S.A.', formula: null }));
  const before = session.grid.sheets.map((sheet) => sheet.copy());
  expect(await session.workbook.undo()).toMatchObject({ ok: false, error: { code: 'error.undoStale' } });
  expect(gridsEqual(session.grid.sheets, before)).toBe(true);
});

test.each<WriteChoice['as']>(['formulas', 'values'])(
  'writing %s again updates the same columns',
  async (as) => {
    const session = await open(accounts);
    await write(session, { ...asFormulas, as });
    const columns = session.grid.sheets[0]?.used().columns;
    const again = await reopen(session.grid, session.workbook);
    const plan = await write(again, { ...asFormulas, as });
    expect(session.grid.sheets[0]?.used().columns).toBe(columns);
    expect(plan.preview.filter(({ code }) => code === 'preview.updated')).toHaveLength(3);
  },
);

test('values are written to the rows of the accounts, and texts stay texts', async () => {
  const session = await open(accounts);
  await write(session, { as: 'values', columns: ['class'], language: 'pl' });
  const sheet = session.grid.sheets[0];
  expect([3, 4, 5, 6, 7, 8].map((row) => sheet?.valueAt(row, 5))).toEqual([
    'strategiczny',
    'strategiczny',
    'strategiczny',
    'potencjalny',
    'suspekt',
    null,
  ]);
  expect(sheet?.valueAt(2, 5)).toBe('Klasa KAM');
  expect(sheet?.rows[4]?.[1]).toEqual({ value: '=cmd|calc', formula: null });
});

test('a column of the user with our header is left alone', async () => {
  const taken = accounts.map((row, r) => (r === 2 ? [...row, 'Klasa KAM'] : r > 2 ? [...row, 'moje'] : row));
  const session = await open(taken);
  const plan = await write(session, { as: 'values', columns: ['class'], language: 'pl' });
  expect(plan.preview.map(({ code }) => code)).toContain('preview.otherHeader');
  expect(session.grid.sheets[0]?.valueAt(2, 6)).toBe('Klasa KAM (2)');
  expect(session.grid.sheets[0]?.valueAt(3, 5)).toBe('moje');
});

test('a total row between the accounts makes values of everything, and the preview says why', async () => {
  const [title, blank, header, ...rows] = accounts;
  const session = await open([
    title,
    blank,
    header,
    ...rows.slice(0, 3),
    [null, 'Suma częściowa', 1_700_000.5, null, 170],
    ...rows.slice(3),
  ] as CellValue[][]);
  const plan = await write(session, asFormulas);
  expect(plan.as).toBe('values');
  expect(plan.preview[0]).toMatchObject({
    code: 'preview.onlyValues',
    params: { words: '@reason.totalsBetween' },
  });
});

test('the settings are stored by names and found again after columns moved', async () => {
  const session = await open(accounts);
  const settings: PortfolioSettings = { ...defaultPortfolioSettings, strategicShare: 0.25 };
  await write(session, { as: 'values', columns: ['class'], language: 'pl' }, settings);
  session.grid.edit(([sheet]) => sheet?.rows.forEach((row) => row.unshift({ value: null, formula: null })));
  const again = await reopen(session.grid, session.workbook);
  const stored = readSettings(again.snapshot);
  expect(stored?.portfolio.strategicShare).toBe(0.25);
  expect(stored?.mapping?.fields).toMatchObject({
    account: 'c2',
    accountId: 'c1',
    revenue: 'c3',
    interest: 'c4',
    hours: 'c5',
  });
  expect(stored?.mapping?.headerRow).toBe(2);
});

describe('order lines', () => {
  const lines = superstoreRows();
  const choice: WriteChoice = { as: 'formulas', columns: ['class', 'explanation', 'abc'], language: 'en' };

  test('get a sheet of their own with live sums and classes', async () => {
    const session = await open(lines, 'Orders', {}, {});
    await write(session, choice);
    const written = formulas(session.grid, 'KAM Accounts');
    expect(Object.keys(written)).toHaveLength(793 + 3);
    expect(written['1,2']).toBe("=SUMIFS('Orders'!$R$2:$R$9995,'Orders'!$F$2:$F$9995,A2)");
    expect(written['0,3']).toBe('=KAM_CLASSIFY(C1:C794)');
  });

  test('writing again keeps the rows and their formulas, and adds new accounts below', async () => {
    const session = await open(lines, 'Orders', {}, {});
    await write(session, choice);
    const first = lines[1]?.map((cell, c) => (c === 5 ? 'ZZ-00001' : c === 6 ? 'New Customer' : cell)) ?? [];
    session.grid.edit(([sheet]) =>
      first.forEach((value, c) => sheet?.set(9995, c, { value, formula: null })),
    );
    await write(await reopen(session.grid, session.workbook), choice);
    const written = formulas(session.grid, 'KAM Accounts');
    expect(written['794,2']).toBe("=SUMIFS('Orders'!$R$2:$R$9996,'Orders'!$F$2:$F$9996,A795)");
    expect(written['0,3']).toBe('=KAM_CLASSIFY(C1:C795)');
    expect(session.grid.sheets.map(({ name }) => name)).toEqual(['Orders', 'KAM Accounts', 'KAM Settings']);
  });

  test('undo takes the sheets away again', async () => {
    const session = await open(lines, 'Orders', {}, {});
    await write(session, { ...choice, as: 'values' });
    expect(await session.workbook.undo()).toMatchObject({ ok: true });
    expect(session.grid.sheets.map(({ name }) => name)).toEqual(['Orders']);
  });
});
