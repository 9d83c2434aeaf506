// Forty accounts, of which ten do not buy, for the tests that drive a built page.
import type { CellValue } from '../../shared/model/cell';

export const fortyAccounts: readonly (readonly CellValue[])[] = [
  ['Klient', 'Obrót 2025', 'Handlowiec'],
  ...Array.from({ length: 40 }, (_, i): CellValue[] => [
    `Klient ${String(i + 1)}`,
    i < 30 ? 90_000 - i * 3_000 : 0,
    'Ewa',
  ]),
];
