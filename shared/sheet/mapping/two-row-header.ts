// Two-row header: the header of each column where a group of them has one title and its parts stand below: «Obrót | » above «2024 | 2025». Merged cells
// hold their text in the first.
import type { CellValue } from '../../model/cell';
import type { ColumnData } from '../../workbook/port';

const textOf = (cell: CellValue | undefined): string => String(cell ?? '').trim();
const isText = (cell: CellValue | undefined): boolean => typeof cell === 'string' && cell.trim() !== '';

/** A part of a header is a word or a year; an amount in it would make the row an account. */
function isHeaderPart(cell: CellValue | undefined): boolean {
  if (typeof cell === 'string') return !/^[\d\s.,]+$/.test(cell) || isYear(Number(cell));
  return cell === null || cell === undefined || (typeof cell === 'number' && isYear(cell));
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Whether `row` holds the parts of the titles above it. The columns of amounts must have words or years in both rows. */
export function isSecondHeaderRow(columns: readonly ColumnData[], row: number): boolean {
  if (row < 1) return false;
  const titles = columns.filter(({ values }) => isText(values[row - 1]));
  const parts = columns.filter(({ values }) => textOf(values[row]) !== '');
  if (titles.length < 2 || parts.length < 2) return false;
  if (!columns.every(({ values }) => isHeaderPart(values[row]))) return false;
  const first = columns.indexOf(titles[0] as ColumnData);
  const isGroup = columns.some(
    ({ values }, i) => i > first && textOf(values[row - 1]) === '' && textOf(values[row]) !== '',
  );
  return isGroup && columns.some((column) => textOf(column.values[row]) !== '' && hasAmounts(column, row));
}

const sampleRows = 20;

/** Numbers below, beside a word or a year in the row itself: what stands in the row is no account's amount. */
function hasAmounts({ values }: ColumnData, row: number): boolean {
  const below = values.slice(row + 1, row + 1 + sampleRows).filter((cell) => textOf(cell) !== '');
  return below.some((cell) => typeof cell === 'number' || /\d/.test(String(cell)));
}

/** The header of every column, '' where it has none: both rows of a two-row header joined, the title of a group for each of its parts. */
export function headersAt(columns: readonly ColumnData[], headerRow: number): string[] {
  const own = columns.map(({ values }) => textOf(values[headerRow]));
  if (!isSecondHeaderRow(columns, headerRow)) return own;
  let title = '';
  return columns.map(({ values }, i) => {
    const above = textOf(values[headerRow - 1]);
    const part = own[i] ?? '';
    if (above !== '') title = above;
    return above === '' && part === '' ? '' : `${title} ${part}`.trim();
  });
}
