// What the sheets of an in-memory workbook hold, as tests compare it.
import type { MemoryGrid } from '../../shared/workbook/memory/memory-grid';
import type { MemoryCell } from '../../shared/workbook/memory/memory-cell';

const value = (cell: MemoryCell): unknown => cell.value;

/** A sheet row by row, blanks at the ends of rows left out: rows may end in cells that were written and emptied again. */
export function cellsOf({ sheets }: MemoryGrid, name: string, shown = value): unknown[][] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map((row) => {
    const cells = row.map(shown);
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  });
}

/** Values, and formulas instead of what they show. */
export const contentsOf = (grid: MemoryGrid, name: string): unknown[][] =>
  cellsOf(grid, name, (cell) => cell.formula ?? cell.value);

/** The rows of a sheet as records by its header. */
export function recordsOf(grid: MemoryGrid, name: string): Record<string, unknown>[] {
  const [header = [], ...rows] = cellsOf(grid, name);
  return rows.map((row) =>
    Object.fromEntries(
      header.flatMap((title, i) =>
        row[i] === null || row[i] === undefined ? [] : [[String(title), row[i]]],
      ),
    ),
  );
}
