// KAM Settings: what is stored is found again, whatever people do to the sheets in between.
import type { CellValue } from '../../../shared/model/cell';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../../shared/model/portfolio-settings';
import type { SheetMapping } from '../../../shared/sheet/mapping/sheet-mapping';
import { planSettings, readSettings, settingPairs } from '../../../shared/sheet/tables/settings-table';
import { contentOf, valueOf } from '../../../shared/workbook/contract-harness';
import { createWorkbook } from '../../../shared/workbook/create-workbook';
import { createMemoryGrid, type MemoryGrid } from '../../../shared/workbook/memory-grid';
import type { MemorySheet } from '../../../shared/workbook/memory-sheet';
import type { Snapshot } from '../../../shared/workbook/port';

const headers: CellValue[] = ['Kod', 'Nazwa', 'Obrót', 'Obrót', null, 2025];
const accounts: CellValue[][] = [headers, ['K1', 'Alfa', 1, 10, 5, 7], ['K2', 'Beta', 2, 20, 6, 8]];
const mapping: SheetMapping = {
  sheet: 's1',
  headerRow: 0,
  layout: 'orderLines',
  fields: { accountId: 'c0', account: 'c1', revenue: 'c3', hours: 'c4', margin: 'c5' },
  valueField: 'margin',
  period: { from: '2025-01-01', to: '2025-12-31' },
  decimal: ',',
};
const settings: PortfolioSettings = {
  strategicShare: 0.2,
  majorShare: 0,
  timeSplit: [0.5, 0.25, 0.25],
  abc: [0.7, 0.9],
};

async function read(grid: MemoryGrid): Promise<Snapshot> {
  return valueOf(
    await grid.read({
      sheets: grid.sheets.map(({ id }) => id),
      tables: ['KAM Settings'],
    }),
    'reading',
  );
}

async function store(grid: MemoryGrid, chosen = settings, language: 'en' | 'pl' = 'pl'): Promise<void> {
  const snapshot = await read(grid);
  const changes = planSettings(
    snapshot,
    settingPairs(snapshot, mapping, chosen, language, ['Klasa KAM']),
    language,
  );
  valueOf(await createWorkbook(grid).apply(changes, snapshot), 'applying');
}

async function stored() {
  const grid = createMemoryGrid([
    { id: 'notes', name: 'Notatki', cells: [['Nazwa', 'Kod']] },
    { id: 's1', name: 'Kontrahenci', cells: accounts },
  ]);
  await store(grid);
  const sheetNamed = (name: string) => {
    const sheet = grid.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(name);
    return sheet;
  };
  return { grid, sheetNamed, again: async () => readSettings(await read(grid)) };
}

const blank = () => ({ value: null, formula: null });

test('everything comes back as it was stored', async () => {
  const { again } = await stored();
  expect(await again()).toEqual({
    mapping,
    renamed: [],
    lost: [],
    portfolio: settings,
    language: 'pl',
    writtenHeaders: ['Klasa KAM'],
  });
});

test('without the sheet there are no settings', async () => {
  expect(readSettings(await read(createMemoryGrid([{ name: 'A', cells: accounts }])))).toBeNull();
});

test('every setting has a note in the language of the workbook', async () => {
  const { grid } = await stored();
  const [header, ...rows] = contentOf(await read(grid))['KAM Settings'] ?? [];
  expect(header).toEqual(['Ustawienie', 'Wartość', 'Co to jest']);
  expect(rows.length).toBeGreaterThan(15);
  for (const [key, , note] of rows) expect([key, typeof note, note === key]).toEqual([key, 'string', false]);
  expect(Object.fromEntries(rows.map(([key, value]) => [key, value]))).toMatchObject({
    sheet: 'Kontrahenci',
    headerRow: 1,
    'column.revenue': 'Obrót #2',
    'column.hours': '#E',
    'column.margin': '2025',
  });
});

describe('the mapping is found again after', () => {
  const moved = { accountId: 'c1', account: 'c2', revenue: 'c4', hours: 'c5', margin: 'c6' };
  test('a column was put in front: one without a header is known by those beside it', async () => {
    const { again, sheetNamed } = await stored();
    sheetNamed('Kontrahenci').rows.forEach((row) => row.unshift(blank()));
    expect((await again())?.mapping?.fields).toEqual(moved);
  });

  test('title rows were put above', async () => {
    const { again, sheetNamed } = await stored();
    sheetNamed('Kontrahenci').rows.unshift([{ value: 'Kontrahenci 2025', formula: null }], []);
    expect((await again())?.mapping).toEqual({ ...mapping, headerRow: 2 });
  });

  test('the sheet was renamed', async () => {
    const { again, sheetNamed } = await stored();
    sheetNamed('Kontrahenci').name = 'Klienci';
    expect((await again())?.mapping).toEqual(mapping);
  });

  test("the sheet was renamed and another, last year's, has the same columns", async () => {
    const { again, sheetNamed } = await stored();
    headers.forEach((value, column) => sheetNamed('Notatki').set(0, column, { value, formula: null }));
    sheetNamed('Kontrahenci').name = 'Klienci';
    expect((await again())?.mapping).toEqual(mapping);
  });

  test('the id was given by another host, and means a sheet without the columns', async () => {
    const { again, sheetNamed } = await stored();
    headers.forEach((value, column) => {
      sheetNamed('Notatki').set(0, column, { value, formula: null });
      sheetNamed('Kontrahenci').set(0, column, { value: null, formula: null });
    });
    sheetNamed('Kontrahenci').name = 'Klienci';
    expect((await again())?.mapping).toEqual({ ...mapping, sheet: 'notes' });
  });

  test('a column of little weight was deleted, which is then not mapped', async () => {
    const { again, sheetNamed } = await stored();
    sheetNamed('Kontrahenci').rows.forEach((row) => row.splice(0, 1));
    const found = await again();
    expect(found?.mapping?.fields).toEqual({ account: 'c0', revenue: 'c2', hours: 'c3', margin: 'c4' });
    expect(found?.lost).toEqual([{ field: 'accountId', was: 'Kod' }]);
  });
});

describe('a column that was renamed', () => {
  const renamed = { field: 'margin', was: '2025', column: 'c5', header: 'Wynik' };
  const rename = (sheet: MemorySheet, header: CellValue, column = 5, row = 0) =>
    sheet.set(row, column, { value: header, formula: null });

  test('is found by those beside it, and told', async () => {
    const { again, sheetNamed } = await stored();
    rename(sheetNamed('Kontrahenci'), 'Wynik');
    expect(await again()).toMatchObject({ mapping, renamed: [renamed], lost: [] });
  });

  test('is found behind columns and below rows that were put before it, and before a column that we wrote', async () => {
    const { again, sheetNamed } = await stored();
    const sheet = sheetNamed('Kontrahenci');
    rename(sheet, 'Wynik');
    rename(sheet, 'Klasa KAM', 6);
    sheet.rows.forEach((row) => row.unshift(blank()));
    sheet.rows.unshift([{ value: 'Kontrahenci 2025', formula: null }]);
    expect(await again()).toMatchObject({
      mapping: { headerRow: 1, fields: { margin: 'c6' } },
      renamed: [{ ...renamed, column: 'c6' }],
      lost: [],
    });
  });

  test('and moved is lost, also where importance is measured by it, and nothing takes its place', async () => {
    const { again, sheetNamed } = await stored();
    const sheet = sheetNamed('Kontrahenci');
    rename(sheet, 'Wynik');
    sheet.rows.forEach((row) => row.unshift(...row.splice(5, 1)));
    const found = await again();
    expect(found?.mapping?.fields).toEqual({ accountId: 'c1', account: 'c2', revenue: 'c4' });
    expect(found?.mapping?.valueField).toBe('margin');
    expect(found?.lost).toEqual([
      { field: 'margin', was: '2025' },
      { field: 'hours', was: 'E' },
    ]);
    expect(found?.renamed).toEqual([]);
  });

  test.each<[string, CellValue, readonly CellValue[]]>([
    ['holds something else now', 'Wynik', ['dobry', 'zły']],
    ['says that it is something else', 'Potencjał', [7, 8]],
    ['is a percentage of margin', 'Marża %', [7, 8]],
    ['is empty', 'Wynik', [null, null]],
  ])('is not taken for what it was where it %s', async (_, header, cells) => {
    const { again, sheetNamed } = await stored();
    const sheet = sheetNamed('Kontrahenci');
    rename(sheet, header);
    cells.forEach((cell, row) => rename(sheet, cell, 5, row + 1));
    expect((await again())?.lost).toEqual([{ field: 'margin', was: '2025' }]);
  });

  test('is not mixed up with one of the same name: nothing says which of them is left', async () => {
    const { again, sheetNamed } = await stored();
    rename(sheetNamed('Kontrahenci'), 'Zakupy', 2);
    const found = await again();
    expect(found?.mapping?.fields.revenue).toBe('c3');
    expect(found?.renamed).toEqual([]);
  });

  test('in a sheet that was renamed as well is found in the sheet of the same id alone', async () => {
    const { again, sheetNamed } = await stored();
    rename(sheetNamed('Kontrahenci'), 'Wynik');
    sheetNamed('Kontrahenci').name = 'Klienci';
    expect(await again()).toMatchObject({ mapping, renamed: [renamed] });
  });

  test('in a workbook that remembers no header row is not found', async () => {
    const { again, sheetNamed } = await stored();
    const settingsSheet = sheetNamed('KAM Settings');
    settingsSheet.set(
      settingsSheet.rows.findIndex(([cell]) => cell?.value === 'headers'),
      1,
      { value: '[1', formula: null },
    );
    rename(sheetNamed('Kontrahenci'), 'Wynik');
    expect((await again())?.mapping).toBeNull();
  });
});

test('a mapping without its sheet is none', async () => {
  const { again, grid } = await stored();
  grid.edit((sheets) => sheets.splice(1, 1));
  expect(await again()).toMatchObject({ mapping: null, renamed: [], lost: [] });
});

test.each<[string, CellValue, Partial<PortfolioSettings>]>([
  ['strategicShare', '12,5%', { strategicShare: 0.125 }],
  ['strategicShare', 'dużo', { strategicShare: defaultPortfolioSettings.strategicShare }],
  ['majorShare', -1, { majorShare: defaultPortfolioSettings.majorShare }],
  ['abcA', 0.99, { abc: defaultPortfolioSettings.abc }],
  ['timeNormal', null, { timeSplit: [0.5, 0.3, 0.25] }],
])('people edit the sheet by hand: %s becomes %p', async (key, value, expected) => {
  const { again, sheetNamed } = await stored();
  const sheet = sheetNamed('KAM Settings');
  const row = sheet.rows.findIndex(([cell]) => cell?.value === key);
  sheet.set(row, 1, { value, formula: null });
  expect((await again())?.portfolio).toEqual({ ...settings, ...expected });
});

test('storing again changes only what changed, in whatever order people put rows and columns, and keeps their own', async () => {
  const { again, grid, sheetNamed } = await stored();
  const sheet = sheetNamed('KAM Settings');
  sheet.rows.forEach((row, r) =>
    row.unshift({ value: r === 0 ? 'Kto' : `osoba ${String(r)}`, formula: null }),
  );
  const [header, ...rows] = sheet.rows;
  sheet.rows.splice(0, sheet.rows.length, header ?? [], ...rows.reverse());
  const before = contentOf(await read(grid))['KAM Settings'];
  await store(grid, { ...settings, strategicShare: 0.15 });
  const after = contentOf(await read(grid))['KAM Settings'];
  expect(after?.filter((row, r) => JSON.stringify(row) !== JSON.stringify(before?.[r]))).toEqual([
    [expect.any(String), 'strategicShare', 0.15, expect.any(String)],
  ]);
  expect((await again())?.portfolio.strategicShare).toBe(0.15);
});

test('a sheet of the user that bears the name is left alone', async () => {
  const grid = createMemoryGrid([
    { id: 's1', name: 'Kontrahenci', cells: accounts },
    {
      name: 'KAM Settings',
      cells: [
        ['Camera', 'Lens'],
        ['A', 'B'],
      ],
    },
  ]);
  await expect(store(grid)).rejects.toThrow('error.sheetNameTaken');
});
