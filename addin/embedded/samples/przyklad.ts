// «Przykład»: the export of a Polish distributor's ERP as it comes: a title above the header, some amounts stored as text, a «Razem» row.
import type ExcelJS from 'exceljs';
import { distributorAccounts, type DistributorAccount } from './distributor-accounts';
import { seededRandom, type Random } from './seeded-random';
import { sampleWorkbook, serialToDate } from './sample-workbook';

interface SampleColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly value: (account: DistributorAccount) => string | number | Date | null;
}

const day = (serial: number | null) => (serial === null ? null : serialToDate(serial));

const columns: readonly SampleColumn[] = [
  { header: 'Kod kontrahenta', width: 16, value: (a) => a.code },
  { header: 'Nazwa kontrahenta', width: 44, value: (a) => a.name },
  { header: 'NIP', width: 13, value: (a) => a.nip },
  { header: 'Miasto', width: 16, value: (a) => a.city },
  { header: 'Branża', width: 22, value: (a) => a.industry },
  { header: 'Opiekun klienta', width: 20, value: (a) => a.manager },
  { header: 'Obrót netto 2024', width: 19, format: '#,##0.00', value: (a) => a.revenueBefore },
  { header: 'Obrót netto 2025', width: 19, format: '#,##0.00', value: (a) => a.revenue },
  { header: 'Marża', width: 15, format: '#,##0.00', value: (a) => a.margin },
  {
    header: 'Zainteresowanie',
    width: 16,
    value: (a) => (typeof a.interest === 'number' ? day(a.interest) : a.interest),
  },
  { header: 'Łączny czas pracy (h)', width: 21, format: '0.0', value: (a) => a.hours },
  { header: 'Konkurent', width: 18, value: (a) => a.competitor },
  { header: 'Potencjał roczny', width: 18, format: '#,##0', value: (a) => a.potential },
  { header: 'Data pierwszej faktury', width: 22, format: 'dd.mm.yyyy', value: (a) => day(a.firstInvoice) },
  { header: 'Data ostatniej faktury', width: 22, format: 'dd.mm.yyyy', value: (a) => day(a.lastInvoice) },
];

const headerRow = 4;
const revenueColumn = 8;
const totals = [7, 8, 9];

/** 1234567.89 → `1 234 567,89 zł`, the spaces unbreakable as such exports have them. */
export function amountAsText(amount: number): string {
  const [whole = '0', cents = '00'] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')},${cents} zł`;
}

function writeHead(sheet: ExcelJS.Worksheet): void {
  sheet.getCell(1, 1).value = 'Zestawienie obrotów z kontrahentami za lata 2024–2025';
  sheet.getCell(1, 1).font = { name: 'Calibri', size: 14, bold: true };
  sheet.getCell(2, 1).value = 'Instal-Hurt Dystrybucja Sp. z o.o., stan na 31.12.2025, waluta: PLN';
  columns.forEach(({ header, width }, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = header;
    cell.font = { name: 'Calibri', size: 11, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
    cell.border = { bottom: { style: 'thin', color: { argb: 'FF5B9BD5' } } };
    sheet.getColumn(index + 1).width = width;
  });
}

/** One amount in six is text: the older part of such a system writes them so. */
function writeAccounts(
  sheet: ExcelJS.Worksheet,
  accounts: readonly DistributorAccount[],
  random: Random,
): void {
  accounts.forEach((account, at) => {
    const asText = account.revenue > 0 && random() < 1 / 6;
    columns.forEach(({ value, format }, index) => {
      const cell = sheet.getCell(headerRow + 1 + at, index + 1);
      const content = value(account);
      cell.value = asText && index + 1 === revenueColumn ? amountAsText(account.revenue) : content;
      if (content instanceof Date) cell.numFmt = 'dd.mm.yyyy';
      else if (format !== undefined && typeof cell.value === 'number') cell.numFmt = format;
    });
  });
}

/** Sums over what is a number in the sheet would miss the texts; the system that made the export knew better. */
function writeTotals(sheet: ExcelJS.Worksheet, accounts: readonly DistributorAccount[]): void {
  const row = headerRow + 1 + accounts.length;
  sheet.getCell(row, 1).value = 'Razem';
  for (const column of totals) {
    const sum = accounts.reduce((total, account) => total + Number(columns[column - 1]!.value(account)), 0);
    sheet.getCell(row, column).value = Math.round(sum * 100) / 100;
    sheet.getCell(row, column).numFmt = '#,##0.00';
  }
  sheet.getRow(row).font = { name: 'Calibri', size: 11, bold: true };
}

/** The bytes of the file. */
export async function buildPrzyklad(): Promise<Uint8Array> {
  const random = seededRandom(2025);
  const accounts = distributorAccounts(random);
  return sampleWorkbook((book) => {
    const sheet = book.addWorksheet('Kontrahenci', {
      views: [{ state: 'frozen', ySplit: headerRow }],
    });
    writeHead(sheet);
    writeAccounts(sheet, accounts, random);
    writeTotals(sheet, accounts);
  });
}
