// Sheets for tests from rows of cells, as a host would read them.
import type { CellValue } from '../../shared/model/cell';
import type { SheetData, Snapshot } from '../../shared/workbook/port';

export function sheetDataOf(
  rows: readonly (readonly CellValue[])[],
  name = 'Sheet1',
  dayColumns: readonly number[] = [],
): SheetData {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, c) => ({
    id: `c${String(c)}`,
    values: rows.map((row) => row[c] ?? null),
    formulas: {},
    spilled: [],
    errors: [],
    isDay: dayColumns.includes(c),
  }));
  return { id: name, name, rows: rows.length, columns };
}

export function snapshotOf(...data: readonly SheetData[]): Snapshot {
  const sheets = data.map(({ id, name, rows, columns }) => ({
    id,
    name,
    usedRows: rows,
    usedColumns: columns.length,
    hidden: false,
  }));
  return {
    version: 'v',
    request: { sheets: 'first' },
    locale: { language: 'en', argumentSeparator: ',' },
    sheets,
    data,
    selection: null,
  };
}
