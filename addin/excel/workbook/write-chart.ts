// Charts and paper in Excel: charts over cells of a sheet, as Excel's own, and the part of a sheet that is printed on one page.
import type { ChartEdit, GridEdit } from '../../../shared/workbook/grid-edit';
import { editSheet } from './edit-sheet';

type Edit<K extends GridEdit['kind']> = Extract<GridEdit, { kind: K }>;

const chartTypes: Readonly<Record<ChartEdit['chart'], 'ColumnClustered' | 'BarStacked100'>> = {
  bar: 'ColumnClustered',
  pareto: 'ColumnClustered',
  stackedBar: 'BarStacked100',
};

/** A block of cells with its header right above and its labels right beside it is all Excel needs to name the series itself. */
function isBlock({ headerRow, fromRow, labels, series }: ChartEdit): boolean {
  return headerRow === fromRow - 1 && series.every((column, i) => column === labels + 1 + i);
}

function drawn(sheet: Excel.Worksheet, edit: Edit<'addChart'>): Excel.Chart {
  const { chart: kind, headerRow, fromRow, toRow, labels, series, names } = edit;
  const figures = (column: number) => sheet.getRangeByIndexes(fromRow, column, toRow - fromRow + 1, 1);
  if (isBlock(edit)) {
    const block = sheet.getRangeByIndexes(headerRow, labels, toRow - headerRow + 1, 1 + series.length);
    return sheet.charts.add(chartTypes[kind], block, 'Columns');
  }
  const chart = sheet.charts.add(chartTypes[kind], figures(series[0] ?? labels), 'Columns');
  series.forEach((column, i) => {
    const name = names[i] ?? '';
    const one = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    one.setValues(figures(column));
    one.setXAxisValues(figures(labels));
  });
  return chart;
}

/** The running share is a line on an axis of its own, from nothing to all. */
function asPareto(chart: Excel.Chart): void {
  const line = chart.series.getItemAt(1);
  line.chartType = 'Line';
  line.axisGroup = 'Secondary';
  const axis = chart.axes.getItem('Value', 'Secondary');
  axis.minimum = 0;
  axis.maximum = 1;
  axis.numberFormat = '0%';
}

/** Draws the chart over the cells of `edit.at`, named by its title, by which it is found again; queued, as all here. */
export function addChart(context: Excel.RequestContext, edit: Edit<'addChart'>): void {
  const sheet = editSheet(context, edit.sheet);
  const chart = drawn(sheet, edit);
  chart.name = edit.title;
  chart.title.text = edit.title;
  chart.legend.position = 'Bottom';
  if (edit.chart === 'pareto' && edit.series.length > 1) asPareto(chart);
  // Bars are drawn from the bottom up unless told otherwise; the sheet reads from the top down.
  if (edit.chart === 'stackedBar') chart.axes.categoryAxis.reversePlotOrder = true;
  const { row, column, rows, columns } = edit.at;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

/** Takes the chart of that title off its sheet; queued, as all here. */
export function removeChart(context: Excel.RequestContext, { sheet, title }: Edit<'removeChart'>): void {
  editSheet(context, sheet).charts.getItem(title).delete();
}

/** Sets the first `rows` rows and `columns` columns up as one page, printed across. */
export function printOnePage(
  context: Excel.RequestContext,
  { sheet, rows, columns }: Edit<'printOnePage'>,
): void {
  const page = editSheet(context, sheet).pageLayout;
  page.setPrintArea(editSheet(context, sheet).getRangeByIndexes(0, 0, rows, columns));
  page.orientation = 'Landscape';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}
