// Sheets that mislead: numbers that are not the accounts', amounts that are no revenue, headers in two rows, totals that are none.
import type { CellValue } from '../../shared/model/cell';
import { proposeMapping } from '../../shared/sheet/mapping/propose-mapping';
import { readAccounts } from '../../shared/sheet/accounts/read-accounts';
import { sheetDataOf, snapshotOf } from './sheet-data';

function read(rows: CellValue[][]) {
  const data = sheetDataOf(rows, 'Arkusz');
  const proposal = proposeMapping(snapshotOf(data));
  if (!proposal.ok) return { refusedSheet: proposal.error.code };
  const { mapping, fields, refused } = proposal.value;
  const headers = Object.fromEntries(fields.map(({ field, header }) => [field, header]));
  const accounts = readAccounts(data, mapping);
  return {
    layout: mapping.layout,
    headers,
    refused: refused.map(({ header }) => header),
    accounts: accounts.ok
      ? Object.fromEntries(accounts.value.names.map((name, i) => [name, accounts.value.value[i]]))
      : accounts.error.code,
    totals: accounts.ok ? accounts.value.totalRows : [],
  };
}

describe('numbers that are not the accounts’ own', () => {
  test.each([
    ['a product’s symbol', 'Symbol towaru', ['T1', 'T1', 'T2', 'T2']],
    ['a product’s number under a plain header', 'Kod', ['T1', 'T1', 'T2', 'T2']],
    ['a line’s number', 'ID', [1, 2, 3, 4]],
    ['an invoice’s number', 'Numer', ['F1', 'F2', 'F3', 'F4']],
  ] as const)('%s does not tear companies apart', (_, header, numbers) => {
    const days = ['2025-01-02', '2025-01-02', '2025-01-03', '2025-01-04'];
    const names = ['Alfa', 'Beta', 'Alfa', 'Beta'];
    const lines = names.map((name, i): CellValue[] => [
      name,
      numbers[i] ?? null,
      100 * (i + 1),
      days[i] ?? null,
    ]);
    const result = read([['Kontrahent', header, 'Wartość netto', 'Data faktury'], ...lines]);
    expect(result).toMatchObject({ layout: 'orderLines', accounts: { Alfa: 400, Beta: 600 } });
    expect(result.headers).not.toHaveProperty('accountId');
  });

  test('an account’s own number stays, also where two branches share a name', () => {
    const result = read([
      ['Kontrahent', 'Kod', 'Wartość', 'Data'],
      ['Alfa', 'K1', 1, '2025-01-02'],
      ['Alfa', 'K1', 2, '2025-01-03'],
      ['Alfa', 'K2', 4, '2025-01-03'],
      ['Beta', 'K3', 8, '2025-01-03'],
      ['Gamma', 'K4', 8, '2025-01-03'],
      ['Delta', 'K5', 8, '2025-01-04'],
      ['Delta', 'K5', 8, '2025-01-05'],
    ]);
    expect(result.headers).toMatchObject({ accountId: 'Kod' });
  });
});

test('lines without a number belong to the account of their name, and different names stay different accounts', () => {
  const lines: CellValue[][] = [
    ['1', 'Alfa', 5, '2025-01-02'],
    [null, 'Beta', 7, '2025-01-02'],
    [null, 'Gamma', 9, '2025-01-02'],
    [null, 'Alfa', 11, '2025-01-02'],
    ['1', 'Alfa', 13, '2025-01-02'],
  ];
  const result = read([['Customer ID', 'Customer Name', 'Sales', 'Order Date'], ...lines]);
  expect(result.accounts).toEqual({ Alfa: 29, Beta: 7, Gamma: 9 });
});

test.each([
  'Company Annual Revenue',
  'Estimated Annual Revenue (USD)',
  'Annual Revenue',
  'Roczny przychód klienta',
])('the customer’s own turnover is left out: %s', (header) => {
  const result = read([
    ['Account Name', header, 'Sales'],
    ['Alfa', 5e6, 10],
    ['Beta', 6e6, 20],
  ]);
  expect(result).toMatchObject({ headers: { revenue: 'Sales' }, accounts: { Alfa: 10, Beta: 20 } });
});

test.each([
  'Sales Target 2026',
  'Sales Quantity',
  'Kwota zaległa',
  'Wartość zapasu',
  'Kwota rabatu',
  'Sales growth',
])('an amount that is no revenue is not taken for it: %s', (header) => {
  expect(
    read([
      ['Klient', header],
      ['Alfa', 100],
      ['Beta', 200],
    ]),
  ).toMatchObject({
    accounts: 'error.noValueColumn',
  });
});

test('of two columns of revenue under different names the later year counts', () => {
  const result = read([
    ['Klient', 'Obrót 2024', 'Sprzedaż 2025'],
    ['Alfa', 100, 21],
    ['Beta', 200, 18],
  ]);
  expect(result.headers).toMatchObject({ revenue: 'Sprzedaż 2025' });
});

test('a list of products is no list of accounts', () => {
  expect(
    read([
      ['Nazwa towaru', 'Wartość'],
      ['Pompa', 100],
      ['Zawór', 200],
    ]),
  ).toEqual({
    refusedSheet: 'error.noAccountSheet',
  });
});

describe('headers in two rows', () => {
  test('titles of groups are joined with their parts, and the second row is no account', () => {
    const result = read([
      ['Zestawienie za 2025 rok', null, null, null, null],
      ['Kontrahent', null, 'Obrót', null, 'Opiekun'],
      ['Kod', 'Nazwa', 2024, 2025, null],
      ['K1', 'Alfa', 10, 20, 'Nowak'],
      ['K2', 'Beta', 1, 2, 'Lis'],
    ]);
    expect(result).toMatchObject({
      headers: {
        accountId: 'Kontrahent Kod',
        account: 'Kontrahent Nazwa',
        revenue: 'Obrót 2025',
        owner: 'Opiekun',
      },
      accounts: { Alfa: 20, Beta: 2 },
    });
  });

  test('parts may be texts, in English too', () => {
    const result = read([
      ['Customer', 'Sales', null, 'Margin', null],
      [null, 'FY 2024', 'FY 2025', 'USD', '%'],
      ['Alfa', 10, 20, 5, 0.25],
      ['Beta', 1, 2, 1, 0.5],
    ]);
    expect(result).toMatchObject({
      headers: { account: 'Customer', revenue: 'Sales FY 2025', margin: 'Margin USD' },
      accounts: { Alfa: 20, Beta: 2 },
    });
  });

  test('an account right below a plain header stays an account', () => {
    const result = read([
      ['Klient', 'Obrót', 'Opiekun'],
      ['Nowa', 2024, null],
      ['Stara', 1990, 'Lis'],
    ]);
    expect(result.accounts).toEqual({ Nowa: 2024, Stara: 1990 });
  });

  test('an account right below a header with a blank column stays an account', () => {
    const result = read([
      ['Klient', 'Obrót', null, 'Opiekun'],
      ['Alfa', 500, 'uwaga', 'Lis'],
      ['Beta', 300, null, 'Lis'],
    ]);
    expect(result.accounts).toEqual({ Alfa: 500, Beta: 300 });
  });
});

describe('totals', () => {
  test.each(['Total 24/7', 'Razem Sp. z o.o.', 'Suma 7'])('a customer may be called %s', (name) => {
    const result = read([
      ['Klient', 'Obrót'],
      ['Alfa', 10],
      [name, 3],
      ['Beta', 5],
    ]);
    expect(result.accounts).toMatchObject({ [name]: 3 });
  });

  test('a nameless sum of numbers stored as text is a total, with the decimal sign that the column shows', () => {
    const result = read([
      ['Klient', 'Obrót'],
      ['Alfa', '1,234'],
      ['Beta', '2,5'],
      [null, '3,734'],
    ]);
    expect(result).toMatchObject({ accounts: { Alfa: 1.234, Beta: 2.5 }, totals: [3] });
  });
});

test('exports of SAP are understood by their technical names', () => {
  const result = read([
    ['KUNNR', 'NAME1', 'NETWR', 'FKDAT', 'VBELN'],
    ['1', 'Alfa', '4,5', '20250131', '9'],
    ['1', 'Alfa', '3,5', '20250131', '10'],
  ]);
  expect(result).toMatchObject({ layout: 'orderLines', accounts: { Alfa: 8 } });
});
