// SaveRequest: what the page hands over for writing a file: Univer's data, what its formulas spilled, and the file it was opened from.
import type { Shift } from './structure-shift';
import type { BookData, CellData, Matrix } from './univer-data';

export interface SpillRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface SheetSpills {
  readonly cells: Matrix<CellData>;
  readonly ranges: Matrix<SpillRange>;
}

export interface SaveRequest {
  readonly data: BookData;
  readonly spills: Readonly<Record<string, SheetSpills>>;
  /** Rows and columns inserted and removed since the file was opened, by sheet. */
  readonly shifts: Readonly<Record<string, readonly Shift[]>>;
  /** The bytes of the opened file; null for a workbook made here. */
  readonly source: Uint8Array | null;
  readonly ourFunctions: readonly string[];
}
