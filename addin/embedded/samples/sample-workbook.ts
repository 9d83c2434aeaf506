// sampleWorkbook: makes an .xlsx whose bytes depend on nothing but its content: no clock, no machine.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { markDynamicArrays } from '../xlsx/dynamic-arrays';

const madeOn = new Date(Date.UTC(2026, 0, 2));
const dayMs = 86_400_000;

/** Midnight in UTC, as exceljs wants days, of a serial of the 1900 date system. */
export function serialToDate(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + serial * dayMs);
}

/** exceljs stamps every entry of the archive with the present moment. */
async function withFixedDates(bytes: Uint8Array): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  for (const name of Object.keys(from.files).sort()) {
    const entry = from.files[name]!;
    if (!entry.dir) to.file(name, await entry.async('uint8array'), { date: madeOn, createFolders: false });
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

/** The bytes of what `fill` has filled; its array formulas are marked as dynamic. */
export async function sampleWorkbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'KAM add-in';
  book.created = madeOn;
  book.modified = madeOn;
  fill(book);
  return withFixedDates(await markDynamicArrays(new Uint8Array(await book.xlsx.writeBuffer())));
}
