// What is refused before it is read, and by which problem.
import JSZip from 'jszip';
import { checkArchive } from '../../../addin/embedded/xlsx/check-archive';
import { unpackedLimit } from '../../../addin/embedded/xlsx/file-problem';
import { bytesOf } from '../../hosts/excel-file';

const compoundHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const goodFile = () => bytesOf((book) => (book.addWorksheet('A').getCell('A1').value = 1));

async function withParts(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await goodFile());
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Rewrites every size in the archive's directory, as an archive does that lies about what it unpacks to. */
function claimSmall(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

it('accepts a workbook and finds nothing that would be lost', async () => {
  expect(await checkArchive(await goodFile())).toEqual({ ok: true, value: [] });
});

it.each([
  ['an empty file', () => Promise.resolve(new Uint8Array())],
  ['text', () => Promise.resolve(new TextEncoder().encode('name;value\nA;1\n'))],
  [
    'a zip that is no workbook',
    async () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }),
  ],
])('refuses %s as not .xlsx', async (_name, make) => {
  expect(await checkArchive(await make())).toEqual({ ok: false, problem: 'notXlsx' });
});

it('tells an encrypted workbook from an old .xls by the stream inside', async () => {
  const stream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const padding = new Array<number>(600).fill(0);
  expect(await checkArchive(Uint8Array.from([...compoundHeader, ...padding, ...stream]))).toEqual({
    ok: false,
    problem: 'encrypted',
  });
  expect(await checkArchive(Uint8Array.from([...compoundHeader, ...padding]))).toEqual({
    ok: false,
    problem: 'oldXls',
  });
});

it('refuses an archive cut short, or with bytes overwritten, as damaged', async () => {
  const bytes = await goodFile();
  expect(await checkArchive(bytes.slice(0, bytes.length / 2))).toEqual({ ok: false, problem: 'damaged' });
  const broken = bytes.slice();
  broken.fill(0xff, 60, 400);
  expect(await checkArchive(broken)).toEqual({ ok: false, problem: 'damaged' });
});

it('refuses an archive whose directory says it unpacks to more than the limit', async () => {
  const bomb = await withParts({ 'xl/media/a.bin': new Uint8Array(3_000_000) });
  expect(await checkArchive(bomb, 2_000_000)).toEqual({ ok: false, problem: 'tooBig' });
  expect((await checkArchive(bomb, 4_000_000)).ok).toBe(true);
});

it('refuses an archive whose directory lies about its size', async () => {
  const bomb = claimSmall(await withParts({ 'xl/media/a.bin': new Uint8Array(3_000_000) }));
  const checked = await checkArchive(bomb, 2_000_000);
  expect(checked.ok).toBe(false);
});

it('draws the line at 200 MB', async () => {
  expect(unpackedLimit).toBe(209_715_200);
  const bomb = await withParts({ 'xl/media/a.bin': new Uint8Array(unpackedLimit) });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await checkArchive(bomb)).toEqual({ ok: false, problem: 'tooBig' });
});

it.each([
  ['xl/charts/chart1.xml', 'charts'],
  ['xl/pivotTables/pivotTable1.xml', 'pivotTables'],
  ['xl/vbaProject.bin', 'macros'],
  ['xl/externalLinks/externalLink1.xml', 'externalLinks'],
  ['xl/slicers/slicer1.xml', 'slicers'],
])('says that %s means %s, which saving loses', async (part, lost) => {
  expect(await checkArchive(await withParts({ [part]: '<x/>' }))).toEqual({ ok: true, value: [lost] });
});
