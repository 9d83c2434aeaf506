// readSheet: a Univer sheet's cells as a snapshot carries them.
import { isDayFormat } from '../../../shared/workbook/adapter/is-day-format';
import type { SheetData } from '../../../shared/workbook/port';
import { sheetDataOf } from '../../../shared/workbook/adapter/sheet-data';
import type { SheetCells } from './sheet-cells';

/** The first `rows` rows, in the used width. */
export function readSheet(id: string, name: string, cells: SheetCells, rows: number): SheetData {
  return sheetDataOf({
    id,
    name,
    rows,
    columns: cells.usedColumns,
    valueAt: cells.valueAt,
    formulaAt: cells.formulaAt,
    isSpilled: cells.isSpilled,
    isDay: (row, column) => isDayFormat(cells.formatAt(row, column) ?? 'General'),
  });
}
