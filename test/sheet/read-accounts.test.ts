// Reading the rows of a mapped sheet: totals left out, texts read as numbers and days, every bad cell named.
import fc from 'fast-check';
import type { CellValue } from '../../shared/model/cell';
import { proposeForSheet } from '../../shared/sheet/mapping/propose-mapping';
import { readAccounts, type ReadOptions } from '../../shared/sheet/accounts/read-accounts';
import type { SheetMapping } from '../../shared/sheet/mapping/sheet-mapping';
import { formatMessage } from '../../shared/text/format-message';
import { valueOf } from '../../shared/workbook/contract-harness';
import { sheetDataOf } from './sheet-data';

const header = ['Kod', 'Klient', 'Obrót', 'Zainteresowanie', 'Data ostatniej faktury'];

function read(rows: CellValue[][], options: ReadOptions = {}, change: Partial<SheetMapping> = {}) {
  const data = sheetDataOf([header, ...rows], 'Arkusz');
  const proposal = valueOf(proposeForSheet(data), 'proposing');
  const fields = { accountId: 'c0', account: 'c1', revenue: 'c2', interest: 'c3', lastPurchase: 'c4' };
  return readAccounts(data, { ...proposal.mapping, fields, ...change }, options);
}

function table(rows: CellValue[][], options?: ReadOptions, change?: Partial<SheetMapping>) {
  return valueOf(read(rows, options, change), 'reading the accounts');
}

const problemsOf = (rows: CellValue[][], change?: Partial<SheetMapping>) => {
  const result = read(rows, {}, change);
  return result.ok
    ? []
    : result.problems.map(({ cell, code, params }) => `${cell}: ${formatMessage('en', code, params)}`);
};

test.each<readonly [string, CellValue[], boolean]>([
  ['Razem in the name', [null, 'Razem', 300, null, null], true],
  ['Razem in the first column', ['RAZEM:', null, 300, null, null], true],
  ['Suma końcowa with a currency', [null, 'Suma końcowa (PLN)', 300, null, null], true],
  ['Grand total', [null, 'Grand Total', 300, null, null], true],
  ['no name at all but the sum of the rows above', [null, null, 300, null, null], true],
  ['a company called Suma', ['K9', 'Suma Sp. z o.o.', 300, null, null], false],
  ['a company called Total Polska', ['K9', 'Total Polska', 300, null, null], false],
  ['an account named Total with an id and another value', ['K9', 'Total', 40, null, null], false],
])('%s', (_, row, isTotal) => {
  const accounts = table([['K1', 'Alfa', 100, null, null], ['K2', 'Beta', 200, null, null], row]);
  expect(accounts.count).toBe(isTotal ? 2 : 3);
  expect(accounts.totalRows).toEqual(isTotal ? [3] : []);
  expect(accounts.notes.map(({ code }) => code)).toEqual(isTotal ? ['error.totalRowsLeftOut'] : []);
});

test('numbers and days stored as text are read', () => {
  const accounts = table([
    ['K1', 'Alfa', '1 234 567,89 zł', 'tak', '31.12.2025'],
    ['K2', 'Beta', '(1 234)', 'nie', '2025-06-01'],
    ['K3', 'Gamma', 12.5, null, 45_658],
    ['K4', 'Delta', null, '2025-05-05', 'Jan 12, 2025'],
  ]);
  expect([...accounts.value]).toEqual([1_234_567.89, -1234, 12.5, NaN]);
  expect([...(accounts.interest ?? [])]).toEqual([2, 1, 0, 2]);
  expect(accounts.lastPurchase).toEqual(['2025-12-31', '2025-06-01', '2025-01-01', '2025-01-12']);
  expect(accounts.numberTexts).toBe(2);
});

test('every cell that cannot be read is named at once', () => {
  const rows = [
    ['K1', 'Alfa', 'brak', 'może', '31.02.2025'],
    ['K2', 'Beta', 5, null, '03/04/2025'],
  ];
  expect(problemsOf(rows)).toEqual([
    'C2: “brak” is not a number',
    'D2: “może” is neither yes nor no',
    'E2: “31.02.2025” is not a date',
    'E3: “03/04/2025” can be two different days',
  ]);
});

test('a number that can be read both ways asks, and takes the answer', () => {
  const rows = [['K1', 'Alfa', '1,234', null, null]];
  expect(problemsOf(rows)).toEqual(['C2: “1,234” can be 1.234 or 1,234']);
  expect(table(rows, {}, { decimal: ',' }).value[0]).toBe(1.234);
  expect(table(rows, {}, { decimal: '.' }).value[0]).toBe(1234);
});

test('of two decimal signs the rarer one is to be corrected', () => {
  const rows = ['1,5', '2,5', '3.5'].map((text, i) => [`K${String(i)}`, `A${String(i)}`, text, null, null]);
  expect(problemsOf(rows)).toEqual(['C4: “3.5” has another decimal sign than the rest of the column']);
});

test('rows that cannot be read are left out if the user says so, and counted', () => {
  const accounts = table(
    [
      ['K1', 'Alfa', 'brak', null, null],
      ['K2', 'Beta', 5, null, null],
    ],
    { skipBadRows: true },
  );
  expect([accounts.names, accounts.skippedRows]).toEqual([['Beta'], [1]]);
  expect(accounts.notes.map(({ code }) => code)).toContain('error.rowsLeftOut');
});

test('names stay texts whatever they look like', () => {
  const names = ['=cmd|calc', '<img src=x onerror=alert(1)>', 'x'.repeat(500), '+48 22'];
  expect(table(names.map((name, i) => [`K${String(i)}`, name, 1, null, null])).names).toEqual(names);
});

test('accounts that stand twice are said, and both count', () => {
  const accounts = table([
    ['K1', 'Alfa', 1, null, null],
    ['K1', 'Alfa', 2, null, null],
  ]);
  expect(accounts.count).toBe(2);
  expect(accounts.notes[0]).toMatchObject({ code: 'error.accountTwice', params: { row: 2, otherRow: 3 } });
});

test('order lines are summed per account, with the day of the first and the last', () => {
  const lines: CellValue[][] = [
    ['K1', 'Alfa', 0.1, null, '2025-03-01'],
    ['K2', 'Beta', 5, null, '2025-01-01'],
    ['K1', 'Alfa', 0.2, null, '2024-02-01'],
    ['K1', 'Alfa', '1,5 zł', null, '2025-12-24'],
  ];
  const fields = { accountId: 'c0', account: 'c1', revenue: 'c2', orderDay: 'c4' };
  const accounts = table(lines, {}, { layout: 'orderLines', fields });
  expect([accounts.names, [...accounts.value], accounts.lines]).toEqual([['Alfa', 'Beta'], [1.8, 5], 4]);
  expect([accounts.firstPurchase, accounts.lastPurchase]).toEqual([
    ['2024-02-01', '2025-01-01'],
    ['2025-12-24', '2025-01-01'],
  ]);
  const year = table(
    lines,
    {},
    { layout: 'orderLines', fields, period: { from: '2025-01-01', to: '2025-12-31' } },
  );
  expect([...year.value]).toEqual([1.6, 5]);
});

const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, '', ' ', '#N/A', 'Razem', '1 234,56 zł', '1,234', '31.12.2025'),
);

test('junk never throws, and what is read is a number or blank', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (rows) => {
      const result = read(rows, { skipBadRows: true });
      if (!result.ok) return;
      expect(result.value.names).toHaveLength(result.value.count);
      expect([...(result.value.interest ?? [])].every((code) => code <= 2)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
