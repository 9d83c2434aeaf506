// snapshotOfWindows: puts a snapshot together from the windows that were read, on Google's side or in the sidebar. It asks no service.
import type { CellValue } from '../../shared/model/cell';
import type { SheetData, SheetInfo, Snapshot } from '../../shared/workbook/port';
import { isErrorText, sheetDataOf } from '../../shared/workbook/adapter/sheet-data';
import { snapshotVersion } from '../../shared/workbook/adapter/version';
import { findSpills } from './find-spills';
import type { SheetWindow } from './sheet-windows';

/** What is known before a cell is read, and what is to be read in which calls. */
export interface Outline extends Omit<Snapshot, 'version' | 'data'> {
  readonly parts: readonly (readonly SheetWindow[])[];
}

/** The cells of a window. Places are `row * usedColumns + column`, counted from A1. */
export interface WindowCells {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly [place: number, formula: string])[];
  readonly days: readonly number[];
  /** With the first rows of a sheet: the titles of its charts. */
  readonly charts: readonly string[];
}

function sheetOfWindows(
  { id, name, usedColumns: columns }: SheetInfo,
  windows: readonly WindowCells[],
): SheetData {
  const values = windows.flatMap((window) => window.values);
  const formulas = new Map(windows.flatMap((window) => window.formulas));
  const days = new Set(windows.flatMap((window) => window.days));
  const valueAt = (row: number, column: number) => values[row]?.[column] ?? null;
  const formulaAt = (row: number, column: number) => formulas.get(row * columns + column) ?? null;
  const seen = {
    rows: values.length,
    columns,
    formulaAt,
    isFilled: (row: number, column: number) => valueAt(row, column) !== null,
    isError: (row: number, column: number) => isErrorText(valueAt(row, column)),
  };
  const isDay = (row: number, column: number) => days.has(row * columns + column);
  const cells = sheetDataOf({ id, name, ...seen, valueAt, isSpilled: findSpills(seen), isDay });
  const charts = windows.flatMap((window) => window.charts);
  return charts.length === 0 ? cells : { ...cells, charts };
}

/** The snapshot that an outline and its cells make. Windows in the order of the outline. */
export function snapshotOfWindows(outline: Outline, windows: readonly WindowCells[]): Snapshot {
  const { request, locale, sheets, selection } = outline;
  const data = sheets.flatMap((info): SheetData[] => {
    const own = windows.filter(({ sheet }) => sheet === info.id);
    return own.length === 0 ? [] : [sheetOfWindows(info, own)];
  });
  return { version: snapshotVersion(sheets, data), request, locale, sheets, data, selection };
}
