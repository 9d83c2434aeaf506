// writeCharts: puts charts into a written .xlsx, which exceljs cannot: a chart part each, and a drawing per sheet that says where they are.
import JSZip from 'jszip';
import type { BookChart } from '../charts/book-chart';
import { chartXml, type WrittenChart } from './chart-xml';
import { addContentType, addRelation, freePart, relationsOf, sheetParts, textOf } from './package-parts';
import { escapeXml } from './xml-text';

/** What tells our charts from others: the beginning of the name they have in the drawing. */
export const chartName = 'KAM: ';

const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** The bytes of the file with its charts; the very bytes given where there is none. A chart whose sheet is not in the file is left out. */
export async function writeCharts(bytes: Uint8Array, charts: readonly WrittenChart[]): Promise<Uint8Array> {
  if (charts.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const parts = await sheetParts(zip);
  for (const written of charts) {
    const sheet = parts.get(written.sheet);
    if (sheet !== undefined) await writeChart(zip, sheet, written);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function writeChart(zip: JSZip, sheet: string, written: WrittenChart): Promise<void> {
  const chart = freePart(zip, 'xl/charts/chart');
  zip.file(chart, chartXml(written));
  await addContentType(zip, chart, 'drawingml.chart');
  const drawing = await drawingOf(zip, sheet);
  const relation = await addRelation(zip, drawing, 'chart', chart);
  const xml = await textOf(zip, drawing);
  const number = xml.split('<xdr:graphicFrame').length + 1;
  const anchor = anchorXml(written.chart, relation, number);
  zip.file(drawing, xml.replace(/<\/xdr:wsDr>\s*$/, `${anchor}</xdr:wsDr>`));
}

/** The drawing of the sheet, made where it has none. */
async function drawingOf(zip: JSZip, sheet: string): Promise<string> {
  const known = (await relationsOf(zip, sheet)).find(({ type }) => type === 'drawing');
  if (known !== undefined) return known.target;
  const drawing = freePart(zip, 'xl/drawings/drawing');
  zip.file(drawing, emptyDrawing);
  await addContentType(zip, drawing, 'drawing');
  const relation = await addRelation(zip, sheet, 'drawing', drawing);
  const tag = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>`;
  const xml = await textOf(zip, sheet);
  // The order of a sheet's elements is fixed: these come after the drawing.
  zip.file(
    sheet,
    xml.replace(
      /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/,
      (next) => tag + next,
    ),
  );
  return drawing;
}

function anchorXml({ title, at }: BookChart, relation: string, number: number): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const name = escapeXml(chartName + title);
  return (
    `<xdr:twoCellAnchor>${corner('from', at.column, at.row)}${corner('to', at.column + at.columns, at.row + at.rows)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(number + 1)}" name="${name}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
