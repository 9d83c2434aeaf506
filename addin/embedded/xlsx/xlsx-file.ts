// Reading and writing .xlsx bytes: what the worker runs, and what the tests run in Node.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { checkArchive } from './check-archive';
import { chartsFromUniver, chartsToUniver } from './book-charts';
import { markDynamicArrays } from './dynamic-arrays';
import type { Checked, LostPart } from './file-problem';
import { readCharts } from './read-charts';
import type { SaveRequest } from './save-request';
import type { BookData } from './univer-data';
import { workbookFromUniver } from './workbook-from-univer';
import { workbookToUniver } from './workbook-to-univer';
import { writeCharts } from './write-charts';

/** A workbook for Univer to open, and what of the file a saved copy will lack. */
export interface OpenedFile {
  readonly data: Omit<BookData, 'locale' | 'appVersion'>;
  readonly lost: readonly LostPart[];
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // exceljs' types ask for an old Buffer; it takes any bytes.
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

/** The workbook, or why it cannot be opened; what exceljs cannot read counts as damaged. */
export async function openXlsx(
  bytes: Uint8Array,
  name: string,
  ourFunctions: readonly string[],
): Promise<Checked<OpenedFile>> {
  const checked = await checkArchive(bytes);
  if (!checked.ok) return checked;
  try {
    const book = await load(bytes);
    const data = workbookToUniver(book, name, ourFunctions);
    if (data.sheetOrder.length === 0) return { ok: false, problem: 'damaged' };
    if (!checked.value.includes('charts')) return { ok: true, value: { data, lost: checked.value } };
    const { charts, others } = await readCharts(await JSZip.loadAsync(bytes));
    const resources = [...(data.resources ?? []), chartsToUniver(book, charts)];
    const lost = checked.value.filter((part) => part !== 'charts' || others > 0);
    return { ok: true, value: { data: { ...data, resources }, lost } };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

function hasSpills({ spills }: SaveRequest): boolean {
  return Object.values(spills).some(({ ranges }) => Object.keys(ranges).length > 0);
}

/** The bytes of the file: the opened one with the workbook laid over it, or a new one. Throws what exceljs fails with. */
export async function saveXlsx(request: SaveRequest): Promise<Uint8Array> {
  const book = request.source === null ? new ExcelJS.Workbook() : await load(request.source);
  workbookFromUniver(book, request);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const marked = hasSpills(request) ? await markDynamicArrays(bytes) : bytes;
  return writeCharts(marked, chartsFromUniver(request));
}
