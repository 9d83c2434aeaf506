// readWindow: rows of a sheet of Google Sheets as they travel: two calls for the cells, however many they are, and one for the charts.
import { isDate } from './is-date';
import type { CellValue } from '../../shared/model/cell';
import { plainFormula } from './locale';
import { chartTitles } from './sheet-charts';
import type { Sheet } from './sheet-by-id';
import type { SheetWindow } from './sheet-windows';
import type { WindowCells } from './snapshot-of-windows';
import type { Clock } from './time-zone-clock';

/** What the spreadsheet's own settings make of days and formulas. */
export interface Reading {
  readonly clock: Clock;
  readonly decimalComma: boolean;
}

function cellValue(value: unknown, clock: Clock): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (isDate(value)) return clock.serial(value);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

/** The window's cells: days as serials, formulas in English with commas. Places are counted from A1, row by row; charts come with row 0. */
export function readWindow(
  sheet: Sheet,
  { info, fromRow, rows }: SheetWindow,
  { clock, decimalComma }: Reading,
): WindowCells {
  const columns = info.usedColumns;
  const range = sheet.getRange(fromRow + 1, 1, rows, columns);
  const given = range.getValues() as unknown[][];
  const formulas: [number, string][] = [];
  const days: number[] = [];
  range.getFormulas().forEach((line, row) =>
    line.forEach((formula, column) => {
      const place = (fromRow + row) * columns + column;
      if (formula !== '') formulas.push([place, plainFormula(formula, decimalComma)]);
      if (isDate(given[row]?.[column])) days.push(place);
    }),
  );
  const values = given.map((line) => line.map((value) => cellValue(value, clock)));
  return { sheet: info.id, values, formulas, days, charts: fromRow === 0 ? chartTitles(sheet) : [] };
}
