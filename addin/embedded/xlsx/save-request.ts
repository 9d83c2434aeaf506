// SaveRequest: what the page hands over for writing a file: Univer's data, what its formulas spilled, and the file it was opened from.
import type { Shift } from './structure-shift';
import type { BookData, CellData, Matrix } from './univer-data';

/** The cells that one formula fills, its own among them; zero-based, the last ones inside. */
export interface SpillRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** One sheet's spilled values, cell by cell, and the ranges, each at its formula's cell. */
export interface SheetSpills {
  readonly cells: Matrix<CellData>;
  readonly ranges: Matrix<SpillRange>;
}

/** All that is written from; it crosses to the worker by structured cloning. Sheets go by Univer's ids. */
export interface SaveRequest {
  readonly data: BookData;
  readonly spills: Readonly<Record<string, SheetSpills>>;
  /** Rows and columns inserted and removed since the file was opened, by sheet. */
  readonly shifts: Readonly<Record<string, readonly Shift[]>>;
  /** The bytes of the opened file; null for a workbook made here. */
  readonly source: Uint8Array | null;
  readonly ourFunctions: readonly string[];
}
