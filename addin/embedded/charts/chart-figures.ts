// chartFigures: what a chart shows: the labels, and each series with its name and figures, read from the cells it stands over.
import type { BookChart } from './book-chart';

/** Labels and figures, row by row; null where a cell holds no number. */
export interface ChartFigures {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

type CellAt = (row: number, column: number) => unknown;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The figures that `at` finds (zero-based row and column); labels and names as texts, empty for a blank cell. */
export function chartFigures(
  { headerRow, fromRow, toRow, labels, series }: BookChart,
  at: CellAt,
): ChartFigures {
  const rows = Array.from({ length: toRow - fromRow + 1 }, (_, i) => fromRow + i);
  return {
    labels: rows.map((row) => text(at(row, labels))),
    series: series.map((column) => ({
      name: text(at(headerRow, column)),
      values: rows.map((row) => {
        const value = at(row, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}
