// The sample «Przykład» as a sheet of the memory workbook, and its accounts as formulas see them.
import ExcelJS from 'exceljs';
import { buildPrzyklad } from '../../../addin/embedded/samples/przyklad';
import type { CellValue } from '../../../shared/model/cell';
import type { SheetContent } from '../../../shared/workbook/sheet-content';

const msPerDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

function cellOf(value: ExcelJS.CellValue): CellValue {
  if (value instanceof Date) return value.getTime() / msPerDay + serialOfUnixEpoch;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** Headers in row 4, accounts in rows 5 to 244, «Razem» in 245. */
export async function przykladSheet(): Promise<SheetContent> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await buildPrzyklad()) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.worksheets[0]!;
  const cells = Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (__, c) => cellOf(sheet.getCell(r + 1, c + 1).value)),
  );
  return { id: 'accounts', name: sheet.name, cells, dayColumns: [13, 14] };
}
