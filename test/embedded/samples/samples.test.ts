// The samples: the same bytes every time, and the shape the product's tests rely on.
import type ExcelJS from 'exceljs';
import { buildSamples } from '../../../addin/embedded/samples/build-samples';
import { isNip } from '../../../addin/embedded/samples/nip';
import { amountAsText, buildPrzyklad } from '../../../addin/embedded/samples/przyklad';
import { reloaded } from '../../hosts/excel-file';

jest.setTimeout(60_000);

const sheetOf = async (bytes: Uint8Array) => (await reloaded(bytes)).worksheets[0]!;

function column(sheet: ExcelJS.Worksheet, index: number, from: number, to: number): ExcelJS.CellValue[] {
  return Array.from({ length: to - from + 1 }, (_, at) => sheet.getCell(from + at, index).value);
}

it('knows a NIP by its checksum', () => {
  expect(isNip('526-025-02-74')).toBe(true);
  expect(isNip('5260250275')).toBe(false);
});

it('writes amounts as such exports do', () => {
  expect(amountAsText(1_234_567.89)).toBe('1\u00a0234\u00a0567,89 zł');
});

it('builds Superstore with its 9,994 lines, its total, and 793 customers', async () => {
  const [superstore] = await buildSamples();
  const sheet = await sheetOf(superstore!.bytes);
  expect(sheet.rowCount).toBe(9995);
  expect(sheet.getCell('C2').value).toEqual(new Date(Date.UTC(2016, 10, 8)));
  const sales = column(sheet, 18, 2, 9995).map(Number);
  expect(sales.reduce((sum, value) => sum + value, 0)).toBeCloseTo(2_297_200.8603, 4);
  expect(new Set(column(sheet, 6, 2, 9995)).size).toBe(793);
});

describe('Przykład', () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = await sheetOf(await buildPrzyklad());
  });

  it('is the same every time', async () => {
    expect(Buffer.from(await buildPrzyklad()).equals(Buffer.from(await buildPrzyklad()))).toBe(true);
  });

  it('has 240 accounts of different names with valid NIPs between a title and a total', () => {
    expect(sheet.getCell('A4').value).toBe('Kod kontrahenta');
    expect(sheet.getCell('A245').value).toBe('Razem');
    expect(new Set(column(sheet, 2, 5, 244)).size).toBe(240);
    expect(column(sheet, 3, 5, 244).every((nip) => typeof nip === 'string' && isNip(nip))).toBe(true);
  });

  it('stores part of the revenue as text, and its total counts all of it', () => {
    const revenue = column(sheet, 8, 5, 244);
    const texts = revenue.filter((value) => typeof value === 'string');
    expect(texts.length).toBeGreaterThan(15);
    const numbers = revenue.map((value) =>
      typeof value === 'string' ? Number(value.replace(/[^\d,]/g, '').replace(',', '.')) : Number(value),
    );
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      Number(sheet.getCell('H245').value),
      2,
    );
  });

  it('has a Pareto shape, prospects and suspects', () => {
    const revenue = column(sheet, 8, 5, 244).map((value) =>
      typeof value === 'string' ? Number(value.replace(/[^\d,]/g, '').replace(',', '.')) : Number(value),
    );
    const sorted = [...revenue].sort((a, b) => b - a);
    const total = sorted.reduce((sum, value) => sum + value, 0);
    expect(sorted.slice(0, 17).reduce((sum, value) => sum + value, 0) / total).toBeGreaterThan(0.5);
    const idle = revenue.flatMap((value, index) => (value === 0 ? [sheet.getCell(5 + index, 10).value] : []));
    expect(idle).toHaveLength(72);
    expect(idle.filter((interest) => interest === null).length).toBeGreaterThan(20);
    expect(idle.filter((interest) => interest === 'tak').length).toBeGreaterThan(10);
    expect(idle.filter((interest) => interest instanceof Date).length).toBeGreaterThan(3);
  });
});
