// The sample «Przykład» as a sheet of the memory workbook, and its accounts as formulas see them.
import type ExcelJS from 'exceljs';
import { buildPrzyklad } from '../../../addin/embedded/samples/przyklad';
import type { CellValue } from '../../../shared/model/cell';
import type { SheetContent } from '../../../shared/workbook/sheet-content';
import { gridOver } from '../../hosts/area';
import { serialOfMs } from '../../hosts/day-serial';
import { reloaded } from '../../hosts/excel-file';

function cellOf(value: ExcelJS.CellValue): CellValue {
  if (value instanceof Date) return serialOfMs(value.getTime());
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** Headers in row 4, accounts in rows 5 to 244, «Razem» in 245. */
export async function przykladSheet(): Promise<SheetContent> {
  const sheet = (await reloaded(await buildPrzyklad())).worksheets[0]!;
  const area = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
  const cells = gridOver(area, (row, column) => cellOf(sheet.getCell(row, column).value));
  return { id: 'accounts', name: sheet.name, cells, dayColumns: [13, 14] };
}
