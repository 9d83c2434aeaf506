// readSheet: a sheet's cells column by column, as a snapshot carries them.
import type { CellValue } from '../../../shared/model/cell';
import type { ColumnData, SheetData } from '../../../shared/workbook/port';
import { isDayFormat } from './is-day-format';
import type { SheetCells } from './sheet-cells';

function readColumn(cells: SheetCells, column: number, rows: number): ColumnData {
  const values: CellValue[] = new Array<CellValue>(rows).fill(null);
  const formulas: Record<number, string> = {};
  const spilled: number[] = [];
  const errors: number[] = [];
  let numbers = 0;
  let days = 0;
  for (let row = 0; row < rows; row++) {
    const cell = cells.at(row, column);
    values[row] = cell.value;
    if (cell.formula !== null) formulas[row] = cell.formula;
    if (cell.spilled) spilled.push(row);
    if (cell.isError) errors.push(row);
    if (typeof cell.value !== 'number') continue;
    numbers++;
    if (isDayFormat(cells.formatAt(row, column))) days++;
  }
  return { id: `c${column}`, values, formulas, spilled, errors, isDay: days * 2 > numbers };
}

export function readSheet(id: string, name: string, cells: SheetCells, limit = Infinity): SheetData {
  const rows = Math.min(cells.usedRows, limit);
  const columns = Array.from({ length: cells.usedColumns }, (_, column) => readColumn(cells, column, rows));
  return { id, name, rows, columns };
}
