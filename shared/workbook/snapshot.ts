// Snapshot: what reading a workbook asks for and gives. Plain JSON: no Date, no undefined in arrays, no functions.
import type { CellValue } from '../model/cell';
import type { Language } from '../model/language';

/** A stable id of a sheet: Excel's worksheet id, Google's gid, Univer's sheet id. Never a name or a position. */
export type SheetId = string;

/**
 * A column's id inside one snapshot: `c0`, `c1`, … counted from column A. Valid for `apply` because a stale snapshot is refused;
 * what is stored between sessions is the header, never the id.
 */
export type ColumnId = string;

/**
 * A row's key in a table of ours: the text in its key column, which is the first of the spec where the batch ensures the table, else the sheet's
 * first. Rows of a user's sheet go by zero-based index.
 */
export type RowKey = string;

/** Which part of the workbook to read. Sheets are always listed; cells are read only for what is asked. */
export interface ReadRequest {
  /** `first`: only the top rows of every sheet, for finding the account sheet. `whole`: the used range of the named sheets. */
  readonly sheets: 'none' | 'first' | readonly SheetId[];
  /** With 'first': how many rows. */
  readonly rows?: number;
  /** Our own tables to read, by sheet name key (see `TableSpec.table`). Missing ones are simply absent from the answer. */
  readonly tables?: readonly string[];
}

/** A sheet as it is listed. The used range counts from A1. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly hidden: boolean;
}

/** One sheet's cells from A1, column by column, because every rule works on columns. Days are serial numbers; see `dayColumns`. */
export interface SheetData {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: number;
  /** Column-major: `columns[c].values[r]`. An error cell is its literal text, listed in `errors`. */
  readonly columns: readonly ColumnData[];
  /** Where a formula must give one cell alone: Excel's tables. Left out where there are none. */
  readonly tables?: readonly CellArea[];
  /** Titles of the charts on the sheet. Left out where there are none, or where the host has no charts. */
  readonly charts?: readonly string[];
}

/** A rectangle of cells, zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a column from row 0 on, as many as were read. */
export interface ColumnData {
  readonly id: ColumnId;
  readonly values: readonly CellValue[];
  /** Row index → formula with `=`, in English and with commas. Only cells that hold a formula themselves, not spilled ones. */
  readonly formulas: Readonly<Record<number, string>>;
  /** Row indices whose value was spilled by a formula elsewhere. */
  readonly spilled: readonly number[];
  /** Row indices that hold an error value. */
  readonly errors: readonly number[];
  /** The number format of most of the cells says it is a date. */
  readonly isDay: boolean;
}

/** The cell that is selected, or to be shown. */
export interface Selection {
  readonly sheet: SheetId;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** How the host shows and takes formulas. */
export interface WorkbookLocale {
  readonly language: Language;
  /** Excel and Google write `;` between arguments where the decimal sign is a comma. Only for showing; formulas travel in English. */
  readonly argumentSeparator: ',' | ';';
}

/** What was read, all at one moment; changes are planned on it. */
export interface Snapshot {
  /** Changes whenever anything that was read changes, except the values of formulas. */
  readonly version: string;
  readonly request: ReadRequest;
  readonly locale: WorkbookLocale;
  readonly sheets: readonly SheetInfo[];
  readonly data: readonly SheetData[];
  readonly selection: Selection | null;
}
