// An .xlsx file opened as the page opens it, for the tests of opening and saving.
import type { SaveRequest } from '../../../addin/embedded/xlsx/save-request';
import type { BookData, CellData, Matrix } from '../../../addin/embedded/xlsx/univer-data';
import { openXlsx, type OpenedFile } from '../../../addin/embedded/xlsx/xlsx-file';

export const ours = ['KAM_CLASSIFY'];

export async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openXlsx(bytes, 'a.xlsx', ours);
  if (!file.ok) throw new Error(file.problem);
  return file.value;
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
