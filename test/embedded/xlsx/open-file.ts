// An .xlsx file made, opened as the page opens it, and read back by exceljs, for the tests of opening and saving.
import ExcelJS from 'exceljs';
import type { SaveRequest } from '../../../addin/embedded/xlsx/save-request';
import type { BookData, CellData, Matrix } from '../../../addin/embedded/xlsx/univer-data';
import { openXlsx, type OpenedFile } from '../../../addin/embedded/xlsx/xlsx-file';

export const ours = ['KAM_CLASSIFY'];

export async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openXlsx(bytes, 'a.xlsx', ours);
  if (!file.ok) throw new Error(file.problem);
  return file.value;
}

export async function reloaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

export function cells(file: OpenedFile, sheet = 0): Matrix<CellData> {
  return file.data.sheets[file.data.sheetOrder[sheet]!]!.cellData as Matrix<CellData>;
}

export function request(
  file: OpenedFile,
  source: Uint8Array | null,
  spills: SaveRequest['spills'] = {},
): SaveRequest {
  return { data: file.data as BookData, spills, shifts: {}, source, ourFunctions: ours };
}
