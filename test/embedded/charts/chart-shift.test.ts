// Charts move with their cells.
import type { BookChart } from '../../../addin/embedded/charts/book-chart';
import { shiftedChart } from '../../../addin/embedded/charts/chart-shift';

const chart: BookChart = {
  chart: 'bar',
  title: 'Revenue',
  headerRow: 2,
  fromRow: 3,
  toRow: 6,
  labels: 1,
  series: [2, 4],
  at: { row: 8, column: 0, rows: 10, columns: 5 },
};
const places = (next: BookChart | undefined) =>
  next === undefined
    ? undefined
    : [next.headerRow, next.fromRow, next.toRow, next.labels, next.series, next.at.row, next.at.column];

test.each([
  ['rows inserted above', { axis: 'row', at: 0, count: 2 }, [4, 5, 8, 1, [2, 4], 10, 0]],
  ['rows inserted between the figures', { axis: 'row', at: 5, count: 1 }, [2, 3, 7, 1, [2, 4], 9, 0]],
  ['rows inserted below', { axis: 'row', at: 30, count: 4 }, [2, 3, 6, 1, [2, 4], 8, 0]],
  ['the first figure removed', { axis: 'row', at: 3, count: -1 }, [2, 3, 5, 1, [2, 4], 7, 0]],
  ['the last figures removed', { axis: 'row', at: 5, count: -3 }, [2, 3, 4, 1, [2, 4], 5, 0]],
  ['a column inserted between the series', { axis: 'column', at: 3, count: 1 }, [2, 3, 6, 1, [2, 5], 8, 0]],
  ['all the figures removed', { axis: 'row', at: 1, count: -9 }, undefined],
  ['a series removed', { axis: 'column', at: 4, count: -1 }, undefined],
] as const)('%s', (_, shift, expected) => {
  expect(places(shiftedChart(chart, shift))).toEqual(expected);
});
