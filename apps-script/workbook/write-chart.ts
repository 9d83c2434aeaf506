// addChart: draws one of the port's charts over cells of a sheet in Google Sheets, as Google's own chart.
import type { ChartEdit } from '../../shared/workbook/grid-edit';
import type { CellArea } from '../../shared/workbook/port';
import { rangeIn } from './range-in';
import type { Sheet } from './sheet-by-id';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The chart covers the cells it was given, as wide and as high as they are. */
function sizeOf(sheet: Sheet, { row, column, rows, columns }: CellArea): { width: number; height: number } {
  let width = 0;
  let height = 0;
  for (let c = 1; c <= columns; c++) width += sheet.getColumnWidth(column + c);
  for (let r = 1; r <= rows; r++) height += sheet.getRowHeight(row + r);
  return { width, height };
}

/** Names of series stand right above the figures, or elsewhere: then Google has to be told them. */
function addFigures(builder: Builder, sheet: Sheet, edit: ChartEdit): Builder {
  const { labels, series, headerRow, fromRow, toRow } = edit;
  const isAbove = headerRow === fromRow - 1;
  const top = isAbove ? headerRow : fromRow;
  for (const column of [labels, ...series])
    builder = builder.addRange(rangeIn(sheet, top, column, toRow - top + 1, 1));
  builder = builder.setNumHeaders(isAbove ? 1 : 0).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS);
  if (isAbove) return builder;
  series.forEach((column, i) => {
    const name = rangeIn(sheet, headerRow, column, 1, 1).getDisplayValue();
    builder = builder.setOption(`series.${String(i)}.labelInLegend`, name);
  });
  return builder;
}

/** Columns for the figures, bars that add up to the whole, or columns under a line of shares with its own axis on the right. */
function asKind(builder: Builder, { chart, series }: ChartEdit): Builder {
  const drawn = builder.setOption('legend.position', series.length > 1 ? 'bottom' : 'none');
  switch (chart) {
    case 'bar':
      return drawn.setChartType(Charts.ChartType.COLUMN);
    case 'stackedBar':
      return drawn.setChartType(Charts.ChartType.BAR).setOption('isStacked', 'percent');
    case 'pareto':
      return drawn
        .setChartType(Charts.ChartType.COMBO)
        .setOption('seriesType', 'bars')
        .setOption('series.1.type', 'line')
        .setOption('series.1.targetAxisIndex', 1)
        .setOption('vAxes.1.minValue', 0)
        .setOption('vAxes.1.maxValue', 1)
        .setOption('vAxes.1.format', 'percent');
  }
}

/** Draws the chart over the cells of `edit.at`, as many pixels wide and high as they are; cells that are missing are added. */
export function addChart(sheet: Sheet, edit: ChartEdit): void {
  const { row, column, rows, columns } = edit.at;
  rangeIn(sheet, row, column, rows, columns);
  const { width, height } = sizeOf(sheet, edit.at);
  const builder = asKind(addFigures(sheet.newChart(), sheet, edit), edit)
    .setOption('title', edit.title)
    .setOption('width', width)
    .setOption('height', height)
    .setPosition(row + 1, column + 1, 0, 0);
  sheet.insertChart(builder.build());
}
