// chartXml: a chart as Excel keeps it in a file, with the figures it shows stored beside the references, so that programs that do not calculate draw it too.
import { absoluteRange } from './chart-refs';
import type { BookChart } from '../charts/book-chart';
import type { ChartFigures } from '../charts/chart-figures';
import { escapeXml } from './xml-text';

/** The colours of our pictures: strategic first, then lighter or warmer; readable beside each other without colour too (light to dark). */
export const seriesColors = ['0F6CBD', '9DC3E6', 'C8C6C4', '8A8886'] as const;
const lineColor = '323130';

/** A chart to be written: its sheet's name, what it is drawn from, and the figures it shows at the moment. */
export interface WrittenChart {
  readonly sheet: string;
  readonly chart: BookChart;
  readonly figures: ChartFigures;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The whole text of a chart's part (DrawingML), the XML declaration included. */
export function chartXml(written: WrittenChart): string {
  const { chart, title } = written.chart;
  return (
    `${declaration}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plots[chart](written)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const plots: Readonly<Record<BookChart['chart'], (written: WrittenChart) => string>> = {
  bar: (written) => barPlot(written, { direction: 'col', grouping: 'clustered' }) + axes('10', '11', 'col'),
  stackedBar: (written) =>
    barPlot(written, { direction: 'bar', grouping: 'percentStacked' }) + axes('10', '11', 'bar'),
  pareto: (written) => paretoPlot(written),
};

interface BarLook {
  readonly direction: 'col' | 'bar';
  readonly grouping: 'clustered' | 'percentStacked';
}

function barPlot(written: WrittenChart, look: BarLook, count = written.chart.series.length): string {
  const series = written.chart.series.slice(0, count).map((_, i) => seriesXml(written, i, barLook(i)));
  const overlap = look.grouping === 'percentStacked' ? '<c:overlap val="100"/>' : '';
  return (
    `<c:barChart><c:barDir val="${look.direction}"/><c:grouping val="${look.grouping}"/><c:varyColors val="0"/>` +
    `${series.join('')}<c:gapWidth val="60"/>${overlap}<c:axId val="10"/><c:axId val="11"/></c:barChart>`
  );
}

const barLook = (i: number) =>
  `<c:spPr><a:solidFill><a:srgbClr val="${seriesColors[i % seriesColors.length] ?? lineColor}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;

function paretoPlot(written: WrittenChart): string {
  const look = `<c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${lineColor}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  const line =
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(written, 1, look, '<c:smooth val="0"/>')}<c:marker val="1"/>` +
    '<c:axId val="12"/><c:axId val="13"/></c:lineChart>';
  const second =
    axisXml('catAx', '12', '13', '<c:delete val="1"/><c:axPos val="b"/>') +
    axisXml(
      'valAx',
      '13',
      '12',
      '<c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="0%" sourceLinked="0"/>',
      '<c:crosses val="max"/>',
      '<c:max val="1"/><c:min val="0"/>',
    );
  return (
    barPlot(written, { direction: 'col', grouping: 'clustered' }, 1) + line + axes('10', '11', 'col') + second
  );
}

/** A category axis and a value axis; bars from left to right begin at the top. */
function axes(category: string, value: string, direction: 'col' | 'bar'): string {
  const [below, beside] = direction === 'col' ? ['b', 'l'] : ['l', 'b'];
  const order = direction === 'bar' ? 'maxMin' : 'minMax';
  const lines =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E1DFDD"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const format = direction === 'bar' ? '<c:numFmt formatCode="0%" sourceLinked="0"/>' : '';
  return (
    axisXml('catAx', category, value, `<c:delete val="0"/><c:axPos val="${below}"/>`, '', '', order) +
    axisXml(
      'valAx',
      value,
      category,
      `<c:delete val="0"/><c:axPos val="${beside}"/>${lines}${format}`,
      // Below the bars, whose order is turned round.
      direction === 'bar' ? '<c:crosses val="max"/>' : '',
    )
  );
}

function axisXml(
  kind: 'catAx' | 'valAx',
  id: string,
  crosses: string,
  place: string,
  where = '<c:crosses val="autoZero"/>',
  limits = '',
  order = 'minMax',
): string {
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/>${limits}</c:scaling>${place}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/>${where || '<c:crosses val="autoZero"/>'}</c:${kind}>`
  );
}

function seriesXml({ sheet, chart, figures }: WrittenChart, i: number, look: string, end = ''): string {
  const column = chart.series[i] ?? chart.labels;
  const range = (at: number) =>
    escapeXml(absoluteRange(sheet, { fromRow: chart.fromRow, toRow: chart.toRow, column: at }));
  const name = escapeXml(absoluteRange(sheet, { fromRow: chart.headerRow, toRow: chart.headerRow, column }));
  const { name: shown = '', values = [] } = figures.series[i] ?? {};
  return (
    `<c:ser><c:idx val="${String(i)}"/><c:order val="${String(i)}"/><c:tx><c:strRef><c:f>${name}</c:f>${texts([shown])}</c:strRef></c:tx>${look}` +
    `<c:cat><c:strRef><c:f>${range(chart.labels)}</c:f>${texts(figures.labels)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${range(column)}</c:f>${numbers(values)}</c:numRef></c:val>${end}</c:ser>`
  );
}

function texts(all: readonly string[]): string {
  const points = all.map((one, i) =>
    one === '' ? '' : `<c:pt idx="${String(i)}"><c:v>${escapeXml(one)}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${String(all.length)}"/>${points.join('')}</c:strCache>`;
}

function numbers(all: readonly (number | null)[]): string {
  const points = all.map((one, i) =>
    one === null ? '' : `<c:pt idx="${String(i)}"><c:v>${String(one)}</c:v></c:pt>`,
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(all.length)}"/>${points.join('')}</c:numCache>`;
}
