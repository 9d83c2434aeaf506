// chartBlock: the figures of a chart as cells of a sheet of ours, and the chart over them. The figures keep their place when they are written again, so
// that a chart that is there goes on showing them.
import type { CellValue } from '../../model/cell';
import type { CellArea, Change, ChartKind, ColumnRole, Target } from '../../workbook/port';

/** A chart and its figures as they stand in cells, in one language. */
export interface SheetChart {
  readonly chart: ChartKind;
  readonly title: string;
  /** The title in the other language. */
  readonly alias: string;
  /** Over the labels, then over each series. */
  readonly header: readonly string[];
  /** A label, then a figure of each series; rows that say nothing keep their place. */
  readonly rows: readonly (readonly CellValue[])[];
  /** How the figures are shown; the labels are text. */
  readonly roles: readonly ColumnRole[];
}

/** Where the figures and the chart stand on the sheet; rows and columns from 0. */
export interface ChartPlace {
  /** The header of the figures. */
  readonly row: number;
  readonly column: number;
  /** The cells the chart covers. */
  readonly at: CellArea;
}

const columnAt = (column: number) => `c${String(column)}`;

/** The change that puts values below each other; `column` and `row`, where the first goes, count from 0. */
export function columnOfCells(
  target: Target,
  column: number,
  row: number,
  values: readonly CellValue[],
): Change {
  const rows = values.map((_, i) => row + i);
  return { kind: 'setCells', target, column: columnAt(column), rows, values };
}

/** The changes that write the figures, a label column and one column per series, and put the chart over them. */
export function chartBlock(target: Target, chart: SheetChart, { row, column, at }: ChartPlace): Change[] {
  const [fromRow, toRow] = [row + 1, row + chart.rows.length];
  const cells = chart.header.map((header, i) =>
    columnOfCells(target, column + i, row, [header, ...chart.rows.map((line) => line[i] ?? null)]),
  );
  const formats = chart.roles.map((role, i): Change => {
    return { kind: 'format', target, column: columnAt(column + 1 + i), fromRow, toRow, role };
  });
  const heading = chart.header.map((_, i): Change => {
    return {
      kind: 'format',
      target,
      column: columnAt(column + i),
      fromRow: row,
      toRow: row,
      role: 'heading',
    };
  });
  const series = chart.roles.map((_, i) => columnAt(column + 1 + i));
  const { title, alias } = chart;
  const figures = { labels: columnAt(column), series, headerRow: row, fromRow, toRow };
  return [
    ...cells,
    ...formats,
    ...heading,
    { kind: 'addChart', target, chart: chart.chart, title, aliases: [alias], ...figures, at },
  ];
}
