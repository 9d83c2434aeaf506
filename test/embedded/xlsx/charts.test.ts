// Charts in files: written as Excel's own, found again, moved with the file, and told from charts of others.
import JSZip from 'jszip';
import { XMLValidator } from 'fast-xml-parser';
import { picturesAsResource, picturesOf, type BookChart } from '../../../addin/embedded/charts/book-chart';
import type { SaveRequest } from '../../../addin/embedded/xlsx/save-request';
import { saveXlsx } from '../../../addin/embedded/xlsx/xlsx-file';
import { bytesOf, reloaded } from '../../hosts/excel-file';
import { opened, request } from './open-file';

const sheetName = "Tom & 'Jerry' <1>";
const bar: BookChart = {
  chart: 'bar',
  title: 'Pozycja <według> "filarów" & więcej',
  headerRow: 0,
  fromRow: 1,
  toRow: 2,
  labels: 0,
  series: [1, 2],
  at: { row: 4, column: 1, rows: 12, columns: 5 },
};
const pareto: BookChart = { ...bar, chart: 'pareto', title: 'Pareto' };
const stacked: BookChart = {
  ...bar,
  chart: 'stackedBar',
  title: 'Udziały',
  at: { row: 20, column: 0, rows: 9, columns: 3 },
};

const workbook = (name = sheetName) =>
  bytesOf((book) => {
    const sheet = book.addWorksheet(name);
    sheet.addRows([
      ['Filar', 'my', 'Rywal'],
      ['siła', 5, 0.75],
      ['ludzie', 3.5, 1],
    ]);
    sheet.getCell('A1').note = 'a note, which has a drawing of its own kind';
    book.addWorksheet('Other').getCell('A1').value = 1;
  });

async function requestWith(charts: readonly BookChart[], source: Uint8Array): Promise<SaveRequest> {
  const file = await opened(source);
  const [id = ''] = file.data.sheetOrder;
  const own = picturesAsResource({ charts: { [id]: charts }, pages: { [id]: { rows: 30, columns: 8 } } });
  const resources = (file.data.resources ?? []).filter(({ name }) => name !== own.name);
  const data = { ...file.data, resources: [...resources, own] };
  return request({ ...file, data }, source);
}

const saved = async (charts: readonly BookChart[], source?: Uint8Array) =>
  saveXlsx(await requestWith(charts, source ?? (await workbook())));

async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter(({ name, dir }) => !dir && /\.(xml|rels)$/.test(name));
  return Object.fromEntries(
    await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)),
  );
}

const chartsIn = async (bytes: Uint8Array) => {
  const file = await opened(bytes);
  return { lost: file.lost, charts: picturesOf(file.data).charts[file.data.sheetOrder[0] ?? ''] };
};

test('charts of all kinds are found again as they were, and nothing is said to be lost', async () => {
  const bytes = await saved([bar, pareto, stacked]);
  expect(await chartsIn(bytes)).toEqual({ lost: [], charts: [bar, pareto, stacked] });
});

test('every part is well-formed and declared, and what is shown is stored beside the references', async () => {
  const parts = await partsOf(await saved([bar, pareto]));
  for (const [name, xml] of Object.entries(parts))
    expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
  const types = parts['[Content_Types].xml'] ?? '';
  for (const name of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/drawings/drawing1.xml'])
    expect(types).toContain(`PartName="/${name}"`);
  const chart = parts['xl/charts/chart1.xml'] ?? '';
  expect(chart).toContain('Pozycja &lt;według&gt; &quot;filarów&quot; &amp; więcej');
  expect(chart).toContain(
    '<c:f>&apos;Tom &amp; &apos;&apos;Jerry&apos;&apos; &lt;1&gt;&apos;!$B$2:$B$3</c:f>',
  );
  expect(chart).toMatch(/<c:strCache>.*<c:v>siła<\/c:v>.*<c:numCache>.*<c:v>3\.5<\/c:v>/s);
  const sheet = Object.values(parts).find((xml) => xml.includes('<worksheet') && xml.includes('<drawing '))!;
  expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<legacyDrawing'));
});

test('saved again, charts are replaced, not doubled', async () => {
  const first = await saved([bar, stacked]);
  const second = await saved([pareto], first);
  expect((await chartsIn(second)).charts).toEqual([pareto]);
  expect(Object.keys(await partsOf(second)).filter((name) => name.startsWith('xl/charts/'))).toHaveLength(1);
});

test('a chart that was moved, or whose cells were, is read as it stands now', async () => {
  const zip = await JSZip.loadAsync(await saved([bar]));
  const change = async (part: string, edit: (xml: string) => string) =>
    zip.file(part, edit(await zip.file(part)!.async('string')));
  await change('xl/drawings/drawing1.xml', (xml) =>
    xml.replace(/<xdr:row>(\d+)</g, (_, row) => `<xdr:row>${String(Number(row) + 7)}<`),
  );
  await change('xl/charts/chart1.xml', (xml) =>
    xml.replace(/\$(\d+)/g, (_, row) => `$${String(Number(row) + 7)}`),
  );
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  expect((await chartsIn(bytes)).charts).toEqual([
    { ...bar, headerRow: 7, fromRow: 8, toRow: 9, at: { ...bar.at, row: 11 } },
  ]);
});

test('charts of others are still said to be lost; ours beside them are kept', async () => {
  const zip = await JSZip.loadAsync(await saved([bar]));
  zip.file('xl/charts/chart9.xml', '<c:chartSpace xmlns:c="c"/>');
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  expect(await chartsIn(bytes)).toEqual({ lost: ['charts'], charts: [bar] });
});

test('the page to print is in the file, and stays when it is saved again', async () => {
  const bytes = await saved([], await workbook('KAM Plan – Łódź & Co'));
  const again = await saveXlsx(request(await opened(bytes), bytes));
  for (const one of [bytes, again]) {
    const { pageSetup } = (await reloaded(one)).worksheets[0]!;
    expect(pageSetup).toMatchObject({ printArea: 'A1:H30', fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
  }
});

test('a workbook without charts is written as it was', async () => {
  const names = Object.keys(await partsOf(await saved([])));
  expect(names.some((name) => /charts|drawings\/drawing/.test(name))).toBe(false);
});
