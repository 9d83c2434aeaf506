// Opening and saving .xlsx: what survives, and how text stays text.
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { CellData, Matrix } from '../../../addin/embedded/xlsx/univer-data';
import { openXlsx, saveXlsx, type OpenedFile } from '../../../addin/embedded/xlsx/xlsx-file';
import { bytesOf, reloaded } from '../../hosts/excel-file';
import { cells, opened, ours, request } from './open-file';

const hostile = [
  "=cmd|' /C calc'!A0",
  '<img src=x onerror=alert(1)>',
  'x'.repeat(500),
  '+48 22 123',
  '@SUM(1)',
  '00123',
  '1e5',
  '#NAZWA',
];

it('keeps hostile and number-like texts as text, opened and saved', async () => {
  const source = await bytesOf((book) =>
    hostile.forEach((text, index) => (book.addWorksheet(`S${index}`).getCell('A1').value = text)),
  );
  const file = await opened(source);
  hostile.forEach((text, index) => {
    const cell = cells(file, index)[0]![0]!;
    expect(cell.v).toBe(text);
    expect(cell.f).toBeUndefined();
    expect([1, 4]).toContain(cell.t);
  });
  const saved = await reloaded(await saveXlsx(request(file, null)));
  hostile.forEach((text, index) => expect(saved.getWorksheet(`S${index}`)!.getCell('A1').value).toBe(text));
});

it('reads numbers, days, booleans, errors, links and rich text as what they are', async () => {
  const file = await opened(
    await bytesOf((book) => {
      const sheet = book.addWorksheet('A');
      sheet.getCell('A1').value = 1.5;
      sheet.getCell('A2').value = new Date(Date.UTC(2026, 0, 31));
      sheet.getCell('A3').value = true;
      sheet.getCell('A4').value = { error: '#N/A' };
      sheet.getCell('A5').value = { text: 'page', hyperlink: 'https://example.org' };
      sheet.getCell('A6').value = { richText: [{ text: 'a' }, { text: 'b', font: { bold: true } }] };
    }),
  );
  const column = Object.values(cells(file)).map((row) => [row[0]!.v, row[0]!.t]);
  expect(column).toEqual([
    [1.5, 2],
    [46_053, 2],
    [1, 3],
    ['#N/A', 1],
    ['page', 1],
    ['ab', 1],
  ]);
});

it('keeps the cached values of formulas, and leaves ours and spilling ones to be computed', async () => {
  const file = await opened(
    await bytesOf((book) => {
      const sheet = book.addWorksheet('A');
      sheet.getCell('A1').value = { formula: 'SUM(C1:C2)', result: 3 };
      sheet.getCell('A2').value = { formula: 'KAM_CLASSIFY(C1:C2)', result: 'strategic' };
      sheet.getCell('B1').value = {
        formula: 'UNIQUE(C1:C2)',
        result: 1,
        shareType: 'array',
        ref: 'B1:B2',
      } as ExcelJS.CellValue;
      sheet.getCell('B2').value = 2;
    }),
  );
  expect(cells(file)[0]![0]).toEqual({ f: '=SUM(C1:C2)', v: 3, t: 2 });
  expect(cells(file)[1]![0]).toEqual({ f: '=KAM_CLASSIFY(C1:C2)' });
  expect(cells(file)[0]![1]).toEqual({ f: '=UNIQUE(C1:C2)' });
  expect(cells(file)[1]?.[1]).toBeUndefined();
});

it('writes a spill as a dynamic array formula with every cached value', async () => {
  const file = await opened(await bytesOf((book) => (book.addWorksheet('A').getCell('C1').value = 5)));
  const [id] = file.data.sheetOrder;
  cells(file)[0]![0] = { f: '=KAM_CLASSIFY(C1:C2)' };
  const spill = {
    cells: { 0: { 0: { v: 'strategic', t: 1 } }, 1: { 0: { v: 'normal', t: 1 } } },
    ranges: { 0: { 0: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 } } },
  };
  const saved = await saveXlsx(request(file, null, { [id!]: spill }));
  const sheet = (await reloaded(saved)).worksheets[0]!;
  expect(sheet.getCell('A1').value).toEqual({
    formula: 'KAM_CLASSIFY(C1:C2)',
    result: 'strategic',
    shareType: 'array',
    ref: 'A1:A2',
  });
  expect(sheet.getCell('A2').value).toBe('normal');
  const zip = await JSZip.loadAsync(saved);
  expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).toMatch(
    /<c r="A1"[^>]* cm="1"><f t="array" ref="A1:A2">KAM_CLASSIFY/,
  );
  expect(await zip.file('xl/metadata.xml')!.async('string')).toContain('XLDAPR');
  expect(await zip.file('[Content_Types].xml')!.async('string')).toContain('/xl/metadata.xml');
});

/** A workbook with about everything that must survive. */
function rich(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Klienci', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  sheet.addTable({
    name: 'Tabela',
    ref: 'F1',
    headerRow: true,
    columns: [{ name: 'x' }, { name: 'y' }],
    rows: [[1, 2]],
  });
  sheet.getCell('A1').value = 'Nazwa';
  sheet.getCell('A1').font = {
    name: 'Georgia',
    size: 14,
    bold: true,
    italic: true,
    color: { argb: 'FFC00000' },
  };
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  sheet.getCell('A1').border = { bottom: { style: 'medium', color: { argb: 'FF5B9BD5' } } };
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getCell('B2').value = 1234.5;
  sheet.getCell('B2').numFmt = '#,##0.00 "zł"';
  sheet.getCell('B3').value = { formula: 'B2*2', result: 2469 };
  sheet.getCell('C2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"tak,nie"'] };
  sheet.addConditionalFormatting({
    ref: 'B2:B9',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        priority: 1,
        formulae: ['1000'],
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.mergeCells('D4:E5');
  sheet.getColumn(1).width = 32;
  sheet.getColumn(4).hidden = true;
  sheet.getRow(1).height = 30;
  book.addWorksheet('Ukryty', { state: 'hidden' }).getCell('A1').value = 'x';
  book.definedNames.add('Klienci!$B$2:$B$9', 'Obroty');
}

it('keeps layout, styles, names, tables, validation, conditional formats and hidden sheets when one cell changes', async () => {
  const source = await bytesOf(rich);
  const file = await opened(source);
  cells(file)[1]![1]!.v = 99;
  const book = await reloaded(await saveXlsx(request(file, source)));
  const before = await reloaded(source);
  const sheet = book.getWorksheet('Klienci')!;
  const original = before.getWorksheet('Klienci')!;
  expect(sheet.getCell('B2').value).toBe(99);
  expect(sheet.getCell('B3').value).toEqual({ formula: 'B2*2', result: 2469 });
  expect(sheet.getCell('B2').numFmt).toBe('#,##0.00 "zł"');
  expect(sheet.getCell('A1').style).toEqual(original.getCell('A1').style);
  expect(sheet.getCell('C2').dataValidation).toEqual(original.getCell('C2').dataValidation);
  expect(sheet.getTable('Tabela')).toBeDefined();
  expect((sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings).toEqual(
    (original as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
  );
  expect(sheet.getCell('E5').master.address).toBe('D4');
  expect([sheet.getColumn(1).width, sheet.getColumn(4).hidden, sheet.getRow(1).height]).toEqual([
    32,
    true,
    30,
  ]);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  expect(book.getWorksheet('Ukryty')!.state).toBe('hidden');
  expect(book.definedNames.getRanges('Obroty').ranges).toEqual(['Klienci!$B$2:$B$9']);
});

it('gives Univer the same styles, sizes and merges when a saved file is opened again', async () => {
  const source = await bytesOf(rich);
  const first = await opened(source);
  const again = await opened(await saveXlsx(request(first, null)));
  const resolved = ({ data }: OpenedFile) =>
    Object.entries(data.sheets[data.sheetOrder[0]!]!.cellData as Matrix<CellData>).flatMap(([row, line]) =>
      Object.entries(line).map(([column, cell]) => [
        row,
        column,
        cell.v,
        typeof cell.s === 'string' ? data.styles[cell.s] : null,
      ]),
    );
  expect(resolved(again)).toEqual(
    expect.arrayContaining(resolved(first).filter(([, , value]) => value !== undefined)),
  );
  const [one, two] = [first, again].map(({ data }) => data.sheets[data.sheetOrder[0]!]!);
  expect(two!.mergeData).toEqual(one!.mergeData);
  expect(two!.freeze).toEqual(one!.freeze);
  expect(two!.columnData).toMatchObject(one!.columnData!);
});

it('adds, renames, reorders and removes sheets', async () => {
  const source = await bytesOf((book) =>
    ['A', 'B', 'C'].forEach((name) => (book.addWorksheet(name).getCell('A1').value = name)),
  );
  const file = await opened(source);
  const [a, b, c] = file.data.sheetOrder;
  const data = {
    ...file.data,
    sheetOrder: [c!, 'made', a!],
    sheets: {
      [c!]: { ...file.data.sheets[c!], name: 'A' },
      made: { id: 'made', name: 'B', cellData: { 0: { 0: { v: 7, t: 2 } } } },
      [a!]: { ...file.data.sheets[a!], name: 'C' },
    },
  };
  expect(b).toBeDefined();
  const book = await reloaded(await saveXlsx(request({ ...file, data }, source)));
  expect(book.worksheets.map((sheet) => [sheet.name, sheet.getCell('A1').value])).toEqual([
    ['A', 'C'],
    ['B', 7],
    ['C', 'A'],
  ]);
});

it('refuses a workbook that is an archive but cannot be understood', async () => {
  const zip = await JSZip.loadAsync(await bytesOf((book) => book.addWorksheet('A')));
  zip.file('xl/workbook.xml', '<workbook><sheets>');
  expect(await openXlsx(await zip.generateAsync({ type: 'uint8array' }), 'a.xlsx', ours)).toEqual({
    ok: false,
    problem: 'damaged',
  });
});

it('moves validations, conditional formats and tables with rows that were inserted above them', async () => {
  const source = await bytesOf(rich);
  const file = await opened(source);
  const [id] = file.data.sheetOrder;
  const moved: Matrix<CellData> = Object.fromEntries(
    Object.entries(cells(file)).map(([row, line]) => [Number(row) + 2, line]),
  );
  const sheetData = { ...file.data.sheets[id!]!, cellData: moved, mergeData: [] };
  // Univer moves the ranges of its own rules.
  const resources = (file.data.resources ?? []).map(({ name, data: text }) => ({
    name,
    data: text.replace(/"(startRow|endRow)":(\d+)/g, (_, key, row) => `"${String(key)}":${Number(row) + 2}`),
  }));
  const data = { ...file.data, sheets: { ...file.data.sheets, [id!]: sheetData }, resources };
  const shifts = { [id!]: [{ axis: 'row', at: 0, count: 2 } as const] };
  const sheet = (
    await reloaded(await saveXlsx({ ...request({ ...file, data }, source), shifts }))
  ).getWorksheet('Klienci')!;
  expect(sheet.getCell('A3').value).toBe('Nazwa');
  expect(sheet.getCell('A3').font.name).toBe('Georgia');
  expect(sheet.getCell('A1').value).toBeNull();
  expect(sheet.getCell('C4').dataValidation.type).toBe('list');
  expect(sheet.getCell('C2').dataValidation).toBeUndefined();
  const { conditionalFormattings, tables } = sheet as unknown as {
    conditionalFormattings: { ref: string }[];
    tables: Record<string, { table: { tableRef: string } }>;
  };
  expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['B4:B11']);
  expect(Object.values(tables)[0]!.table.tableRef).toBe('F3:G4');
});
