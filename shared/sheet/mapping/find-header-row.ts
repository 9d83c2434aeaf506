// findHeaderRow: the row that names the columns; titles and blank rows often stand above it.
import type { SheetData } from '../../workbook/port';
import { accountFields } from './account-field';
import { headerText } from './header-text';
import { headerScore } from './match-headers';

const searchedRows = 25;

/** A row that may be the header. Zero-based. */
export interface HeaderRowScore {
  readonly row: number;
  /** Fields named by the row's cells, plus a little for every other text. */
  readonly score: number;
}

/** The best row among the first 25; undefined where no row names any field. */
export function findHeaderRow(data: SheetData): HeaderRowScore | undefined {
  let best: HeaderRowScore | undefined;
  for (let row = 0; row < Math.min(searchedRows, data.rows); row++) {
    const score = headerRowScore(data, row);
    if (score >= 1 && (best === undefined || score > best.score)) best = { row, score };
  }
  return best;
}

function headerRowScore({ columns, rows }: SheetData, row: number): number {
  const texts = columns
    .map(({ values }) => values[row])
    .filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  if (texts.length < 2 || row + 1 >= rows) return 0;
  const headers = texts.map(headerText);
  const named = accountFields.filter((field) => headers.some((header) => headerScore(header, field) > 0.6));
  return named.length + 0.05 * texts.length;
}
