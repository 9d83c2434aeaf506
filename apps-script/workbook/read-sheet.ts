// readSheet: one sheet of Google Sheets as a snapshot carries it: two calls for its cells, however large it is, and one for its charts.
import type { CellValue } from '../../shared/model/cell';
import type { SheetData, SheetInfo } from '../../shared/workbook/port';
import { isErrorText, sheetDataOf } from '../../shared/workbook/sheet-data';
import { findSpills } from './find-spills';
import { plainFormula } from './locale';
import type { Sheet } from './sheet-by-id';
import { chartTitles } from './sheet-charts';
import type { Clock } from './time-zone-clock';

export interface ReadPlace {
  readonly sheet: Sheet;
  readonly info: SheetInfo;
  readonly rows: number;
  readonly clock: Clock;
  readonly decimalComma: boolean;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function cellValue(value: unknown, clock: Clock): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (isDate(value)) return clock.serial(value);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

export function readSheet({ sheet, info, rows, clock, decimalComma }: ReadPlace): SheetData {
  const { id, name, usedColumns: columns } = info;
  const range = sheet.getRange(1, 1, rows, columns);
  const values = range.getValues() as unknown[][];
  const formulas = range.getFormulas();
  const formulaAt = (row: number, column: number) => {
    const formula = formulas[row]?.[column] ?? '';
    return formula === '' ? null : plainFormula(formula, decimalComma);
  };
  const isFilled = (row: number, column: number) => (values[row]?.[column] ?? '') !== '';
  const isError = (row: number, column: number) => isErrorText(values[row]?.[column]);
  const cells = sheetDataOf({
    id,
    name,
    rows,
    columns,
    valueAt: (row, column) => cellValue(values[row]?.[column], clock),
    formulaAt,
    isSpilled: findSpills({ rows, columns, isFilled, isError, formulaAt }),
    isDay: (row, column) => isDate(values[row]?.[column]),
  });
  const charts = chartTitles(sheet);
  return charts.length === 0 ? cells : { ...cells, charts };
}
