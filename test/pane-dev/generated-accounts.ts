// Generated account sheets for the pane's tests: of any size, always the same for the same size, with what real sheets bring along.
import type { CellValue } from '../../shared/model/cell';
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';

const trades = ['Hurtownia', 'Zakład', 'Fabryka', 'Serwis', 'Apteka', 'Piekarnia', 'Huta', 'Drukarnia'];
const towns = ['Łódź', 'Kraków', 'Gdańsk', 'Żywiec', 'Świdnica', 'Poznań', 'Ząbki', 'Sanok'];
const managers = ['Nowak', 'Lis', 'Wrona', 'Zięba'];

/** A number from 0 to 1 for each i, without order but always the same. */
function scattered(i: number): number {
  const x = Math.imul(i + 1, 0x9e3779b1) >>> 0;
  return (((x ^ (x >>> 15)) >>> 0) % 100_003) / 100_003;
}

const hostileNames: Readonly<Record<number, string>> = {
  3: '<img src=x onerror="document.title=\'broken\'">',
  5: "=cmd|' /C calc'!A0",
  7: `Bardzo ${'długa '.repeat(80)}nazwa`,
};

function account(i: number, count: number): readonly CellValue[] {
  const name = hostileNames[i] ?? `${trades[i % 8]!} ${towns[(i >> 3) % 8]!} ${i + 1}`;
  const isProspect = i % 10 === 9;
  const revenue = isProspect ? 0 : Math.round(4_200_000 / (1 + scattered(i) * Math.min(count, 2000)));
  const hours = isProspect ? 4 : Math.round(10 + 40 * scattered(i + count));
  return [
    `K-${i + 1}`,
    name,
    revenue,
    Math.round(revenue * 0.22),
    isProspect && i % 20 === 9 ? 'nie' : 'tak',
    hours,
    managers[i % 4]!,
    9_000_000,
  ];
}

export const accountHeaders = [
  'Kod kontrahenta',
  'Nazwa kontrahenta',
  'Obrót netto 2025',
  'Marża',
  'Zainteresowanie',
  'Godziny',
  'Opiekun',
  'Annual Revenue',
];

/** One row per account, a total row at the bottom. */
export function accountSheet(count: number): SheetContent {
  const rows = Array.from({ length: count }, (_, i) => account(i, count));
  const total = rows.reduce((sum, row) => sum + Number(row[2]), 0);
  return {
    id: 'accounts',
    name: 'Kontrahenci',
    cells: [accountHeaders, ...rows, ['', 'Razem', total, null, null, null, null, null]],
  };
}

/** As above, with cells that are no numbers. */
export function faultySheet(): SheetContent {
  const { cells, ...sheet } = accountSheet(40);
  const faults: Readonly<Record<number, string>> = { 7: 'brak', 12: 'do ustalenia', 20: '?' };
  return {
    ...sheet,
    cells: cells.map((row, r) => (r in faults ? row.map((cell, c) => (c === 2 ? faults[r]! : cell)) : row)),
  };
}

/** Three order lines per account, on days of 2024 and 2025. */
export function orderSheet(accounts: number): SheetContent {
  const lines = Array.from({ length: accounts * 3 }, (_, i) => {
    const day = `${i < accounts ? 2024 : 2025}-0${1 + (i % 9)}-15`;
    return [`ZA/${i + 1}`, day, `Klient ${(i % accounts) + 1}`, Math.round(1000 * scattered(i))];
  });
  return {
    id: 'orders',
    name: 'Zamówienia',
    cells: [['Numer zamówienia', 'Data zamówienia', 'Kontrahent', 'Wartość netto'], ...lines],
  };
}

export const notesSheet: SheetContent = {
  id: 'notes',
  name: 'Notatki',
  cells: [['Spotkanie'], ['zadzwonić w piątek']],
};
