// Reading users' sheets: 100,000 rows of 12 columns as numbers and real days, the same as texts, and the same as order lines of 5,000 accounts.
import type { CellValue } from '../../shared/model/cell';
import { proposeForSheet } from '../../shared/sheet/mapping/propose-mapping';
import { readAccounts } from '../../shared/sheet/accounts/read-accounts';
import type { SheetData } from '../../shared/workbook/port';
import { valueOf } from '../../shared/workbook/contract-harness';
import { measure, report } from './measure';

const rows = 100_000;
const headers = [
  'Kod kontrahenta',
  'Nazwa kontrahenta',
  'Miasto',
  'Opiekun',
  'Segment',
  'Obrót netto 2025',
  'Marża',
  'Zainteresowanie',
  'Godziny',
  'Potencjał',
  'Klient od',
  'Data ostatniej faktury',
];

interface Shape {
  readonly accounts: number;
  readonly asTexts: boolean;
}

function rowOf(i: number, { accounts, asTexts }: Shape): CellValue[] {
  const account = i % accounts;
  const amount = ((i * 7919) % 1_000_003) / 100;
  const money = asTexts
    ? `${String(Math.floor(amount / 1000))} ${String(Math.floor(amount) % 1000).padStart(3, '0')},${String(i % 100).padStart(2, '0')} zł`
    : amount;
  const day = asTexts ? `${String(1 + (i % 28))}.${String(1 + (i % 12))}.2025` : 45_000 + (i % 700);
  return [
    `K${String(account)}`,
    `Firma ${String(account)} Sp. z o.o.`,
    'Kraków',
    `Opiekun ${String(i % 12)}`,
    'Hurt',
    money,
    asTexts ? money : amount / 5,
    i % 8 === 0 ? 'tak' : null,
    i % 40,
    amount * 2,
    day,
    day,
  ];
}

function sheetOf(shape: Shape, order: boolean): SheetData {
  const cells = Array.from({ length: rows }, (_, i) => rowOf(i, shape));
  const names = order ? [...headers.slice(0, 11), 'Data faktury'] : headers;
  const columns = names.map((header, c) => ({
    id: `c${String(c)}`,
    values: [header, ...cells.map((row) => row[c] ?? null)],
    formulas: {},
    spilled: [],
    errors: [],
    isDay: c > 9 && !shape.asTexts,
  }));
  return { id: 's', name: 'Kontrahenci', rows: rows + 1, columns };
}

function benchSheet(name: string, data: SheetData): void {
  const { mapping } = valueOf(proposeForSheet(data), 'proposing');
  const read = valueOf(readAccounts(data, mapping), 'reading the accounts');
  report(
    `propose, ${name}`,
    measure(() => proposeForSheet(data)),
  );
  report(
    `read 100,000 × 12, ${name}`,
    measure(() => readAccounts(data, mapping)),
    `${String(read.count)} accounts, ${String(Object.keys(mapping.fields).length)} fields`,
  );
}

benchSheet('numbers and days', sheetOf({ accounts: rows, asTexts: false }, false));
benchSheet('numbers and days as texts', sheetOf({ accounts: rows, asTexts: true }, false));
benchSheet('order lines', sheetOf({ accounts: 5_000, asTexts: false }, true));
benchSheet('order lines as texts', sheetOf({ accounts: 5_000, asTexts: true }, true));
