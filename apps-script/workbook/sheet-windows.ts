// sheetWindows: cuts what is to be read into windows of rows, and those into parts that are read in one call each.
import type { ReadRequest, SheetInfo } from '../../shared/workbook/port';
import { rowsAsked } from '../../shared/workbook/adapter/rows-asked';

/** Rows of a sheet in their full used width. Zero-based. */
export interface SheetWindow {
  /** The sheet as it was when the windows were cut. */
  readonly info: SheetInfo;
  readonly fromRow: number;
  readonly rows: number;
}

/** Read within some ten seconds, where Google stops a call after six minutes; as text some megabytes. */
export const cellsPerCall = 200_000;

/** How many cells some windows have together. */
export function cellsIn(windows: readonly SheetWindow[]): number {
  return windows.reduce((cells, { info, rows }) => cells + rows * info.usedColumns, 0);
}

/** The parts, each of `cells` cells at most, save where a single row has more; one empty part where nothing is to be read. */
export function sheetWindows(
  request: ReadRequest,
  sheets: readonly SheetInfo[],
  cells = cellsPerCall,
): SheetWindow[][] {
  const parts: SheetWindow[][] = [[]];
  let free = cells;
  for (const info of sheets) {
    const end = rowsAsked(request, info);
    for (let fromRow = 0; fromRow < end;) {
      if (free < info.usedColumns && free < cells) {
        parts.push([]);
        free = cells;
      }
      const rows = Math.min(end - fromRow, Math.max(1, Math.floor(free / info.usedColumns)));
      (parts[parts.length - 1] as SheetWindow[]).push({ info, fromRow, rows });
      free -= rows * info.usedColumns;
      fromRow += rows;
    }
  }
  return parts;
}
