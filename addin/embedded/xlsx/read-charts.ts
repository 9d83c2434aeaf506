// readCharts: our charts in an opened .xlsx, as they stand there now: Excel or LibreOffice may have moved them or their cells since. Charts of others are
// only counted: they cannot be kept.
import type JSZip from 'jszip';
import type { BookChart } from '../charts/book-chart';
import { readAbsoluteRange } from './chart-refs';
import { relationsOf, sheetParts, textOf } from './package-parts';
import { chartName } from './write-charts';
import { readXml } from './xml-text';

interface ReadCharts {
  /** By the sheet's name. */
  readonly charts: ReadonlyMap<string, readonly BookChart[]>;
  /** Charts that are not ours, or that say something else than we can draw. */
  readonly others: number;
}

/** Ours by sheet, and the number of the others. */
export async function readCharts(zip: JSZip): Promise<ReadCharts> {
  const charts = new Map<string, BookChart[]>();
  let read = 0;
  for (const [name, part] of await sheetParts(zip)) {
    const drawing = (await relationsOf(zip, part)).find(({ type }) => type === 'drawing');
    if (drawing === undefined) continue;
    const found = await drawnCharts(zip, drawing.target, name);
    if (found.length > 0) charts.set(name, found);
    read += found.length;
  }
  const all = Object.keys(zip.files).filter((name) =>
    /^xl\/(charts\/chart[^/]*\.xml|chartsheets\/[^/]+\.xml)$/i.test(name),
  );
  return { charts, others: all.length - read };
}

async function drawnCharts(zip: JSZip, drawing: string, sheet: string): Promise<BookChart[]> {
  const xml = await textOf(zip, drawing);
  const targets = new Map((await relationsOf(zip, drawing)).map(({ id, target }) => [id, target]));
  const found: BookChart[] = [];
  for (const [anchor] of xml.matchAll(/<xdr:twoCellAnchor\b[\s\S]*?<\/xdr:twoCellAnchor>/g)) {
    const name = readXml(/<xdr:cNvPr\b[^>]*\bname="([^"]*)"/.exec(anchor)?.[1] ?? '');
    const target = targets.get(/<c:chart\b[^>]*\br:id="([^"]*)"/.exec(anchor)?.[1] ?? '');
    if (!name.startsWith(chartName) || target === undefined) continue;
    const chart = readChart(await textOf(zip, target), anchor, sheet, name.slice(chartName.length));
    if (chart !== undefined) found.push(chart);
  }
  return found;
}

/** Undefined where a range is elsewhere, or is not one column with its header. */
function readChart(xml: string, anchor: string, sheet: string, title: string): BookChart | undefined {
  const series = [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([one]) => ({
    name: refIn(one, 'tx'),
    labels: refIn(one, 'cat'),
    values: refIn(one, 'val'),
  }));
  const [first] = series;
  if (first?.labels === undefined || first.name === undefined) return undefined;
  const { labels, name } = first;
  const isOurs = series.every(
    (one) =>
      one.values?.sheet === sheet &&
      one.values.fromRow === labels.fromRow &&
      one.values.toRow === labels.toRow &&
      one.name?.column === one.values.column,
  );
  if (!isOurs || labels.sheet !== sheet) return undefined;
  return {
    chart: /<c:lineChart>/.test(xml) ? 'pareto' : /<c:barDir val="bar"/.test(xml) ? 'stackedBar' : 'bar',
    title,
    headerRow: name.fromRow,
    fromRow: labels.fromRow,
    toRow: labels.toRow,
    labels: labels.column,
    series: series.map(({ values }) => values?.column ?? 0),
    at: areaOf(anchor),
  };
}

function refIn(series: string, element: 'tx' | 'cat' | 'val') {
  const part = new RegExp(`<c:${element}>[\\s\\S]*?</c:${element}>`).exec(series)?.[0] ?? '';
  return readAbsoluteRange(readXml(/<c:f>([^<]*)<\/c:f>/.exec(part)?.[1] ?? ''));
}

function areaOf(anchor: string): BookChart['at'] {
  const [fromColumn = 0, toColumn = 0] = numbersIn(anchor, 'col');
  const [fromRow = 0, toRow = 0] = numbersIn(anchor, 'row');
  return {
    row: fromRow,
    column: fromColumn,
    rows: Math.max(1, toRow - fromRow),
    columns: Math.max(1, toColumn - fromColumn),
  };
}

const numbersIn = (anchor: string, element: 'col' | 'row'): number[] =>
  [...anchor.matchAll(new RegExp(`<xdr:${element}>(\\d+)</xdr:${element}>`, 'g'))].map(([, digits]) =>
    Number(digits),
  );
