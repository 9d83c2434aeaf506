// shiftedChart: a chart after rows or columns were inserted or removed: its cells and its place move along.
import type { Shift } from '../xlsx/structure-shift';
import type { BookChart } from './book-chart';

/** A line after the shift; one that is removed becomes the line that follows, or, as the end of a range, the line before. */
function moved(line: number, { at, count }: Shift, isEnd = false): number {
  if (line < at) return line;
  if (count >= 0 || line >= at - count) return line + count;
  return isEnd ? at - 1 : at;
}

/** The chart as it then is. Undefined where all the rows of figures, or a column of them, are gone. */
export function shiftedChart(chart: BookChart, shift: Shift): BookChart | undefined {
  const { at } = chart;
  if (shift.axis === 'row') {
    const fromRow = moved(chart.fromRow, shift);
    const toRow = moved(chart.toRow, shift, true);
    if (toRow < fromRow) return undefined;
    return {
      ...chart,
      fromRow,
      toRow,
      headerRow: moved(chart.headerRow, shift),
      at: { ...at, row: moved(at.row, shift) },
    };
  }
  const isGone = (column: number) => shift.count < 0 && column >= shift.at && column < shift.at - shift.count;
  if (isGone(chart.labels) || chart.series.some(isGone)) return undefined;
  return {
    ...chart,
    labels: moved(chart.labels, shift),
    series: chart.series.map((column) => moved(column, shift)),
    at: { ...at, column: moved(at.column, shift) },
  };
}
