// The workbook port: two coarse verbs over plain JSON, `read` and `apply`, and the small optional ports beside them.
// Everything that crosses it is JSON (no Date, no undefined in arrays, no functions), so that google.script.run can carry it.
import type { CellValue } from '../model/cell';
import type { DomainError } from '../model/domain-error';
import type { Language } from '../model/language';
import type { Result } from '../model/result';

// ---------------------------------------------------------------- reading

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
}

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

export interface Selection {
  readonly sheet: SheetId;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

export interface WorkbookLocale {
  readonly language: Language;
  /** Excel and Google write `;` between arguments where the decimal sign is a comma. Only for showing; formulas travel in English. */
  readonly argumentSeparator: ',' | ';';
}

export interface Snapshot {
  /** Changes whenever anything that was read changes, except the values of formulas. */
  readonly version: string;
  readonly request: ReadRequest;
  readonly locale: WorkbookLocale;
  readonly sheets: readonly SheetInfo[];
  readonly data: readonly SheetData[];
  readonly selection: Selection | null;
}

// ---------------------------------------------------------------- changing

/** How a column looks and what it holds; a host turns it into number formats, widths, fonts and conditional formats. */
export type ColumnRole =
  | 'text'
  | 'id'
  | 'money'
  | 'percent'
  | 'number'
  | 'hours'
  | 'day'
  | 'class'
  | 'explanation'
  | 'rating'
  | 'yesNo'
  | 'choice';

export interface ColumnSpec {
  /** '' where a formula placed in the header row gives the header. */
  readonly header: string;
  /** Other headers the column is recognised by: the same in the other language. */
  readonly aliases?: readonly string[];
  readonly role: ColumnRole;
  /** Width in characters. */
  readonly width?: number;
  /** Allowed values, shown as a data-validation list. */
  readonly choices?: readonly string[];
  /** Functions whose formulas in this column are ours, so that values may take their place. */
  readonly formulas?: readonly string[];
}

/** A table of ours: a sheet with one header row at row 0, frozen. */
export interface TableSpec {
  /** The sheet's name, e.g. `KAM Settings`. */
  readonly table: string;
  readonly columns: readonly ColumnSpec[];
}

/** Where a change goes: a sheet by id, or one of our tables by name (it may be made by an earlier change of the same batch). */
export type Target = { readonly sheet: SheetId } | { readonly table: string };

/** A formula with references by column, so that it says the same wherever columns move: hosts render it to A1. */
export interface FormulaTemplate {
  readonly function: string;
  readonly args: readonly FormulaArgument[];
}

export type FormulaArgument =
  | {
      readonly kind: 'column';
      readonly column: ColumnId;
      readonly fromRow: number;
      readonly toRow: number;
      readonly target?: Target;
    }
  /** The cell of `column` in the formula's own row. */
  | { readonly kind: 'cell'; readonly column: ColumnId }
  | { readonly kind: 'value'; readonly value: CellValue }
  /** A row of numbers written into the formula: {0.5,0.3,0.2}. */
  | { readonly kind: 'array'; readonly values: readonly number[] }
  | { readonly kind: 'omitted' };

export type Change =
  /** Makes the table's sheet if it is missing and adds columns it lacks; existing ones are left as they are. */
  | { readonly kind: 'ensureTable'; readonly spec: TableSpec }
  /** Adds columns to the right of the used range of a user's sheet (`columns[i].id` names them for later changes of the batch). */
  | {
      readonly kind: 'ensureColumns';
      readonly target: Target;
      readonly headerRow: number;
      readonly columns: readonly (ColumnSpec & { readonly id: ColumnId })[];
    }
  /** Rows by index for a user's sheet, by key for our tables. */
  | {
      readonly kind: 'setCells';
      readonly target: Target;
      readonly column: ColumnId;
      readonly rows: readonly (number | RowKey)[];
      readonly values: readonly CellValue[];
    }
  /** Below the last row of a table; `columns` say which value goes where: `cN`, or for our tables a header. */
  | {
      readonly kind: 'appendRows';
      readonly target: Target;
      readonly columns: readonly ColumnId[];
      readonly rows: readonly (readonly CellValue[])[];
    }
  | { readonly kind: 'deleteRows'; readonly target: Target; readonly rows: readonly (number | RowKey)[] }
  /** `spill`: one array formula at `row` that fills what it gives; `perRow`: one formula in each of `row…toRow`. */
  | {
      readonly kind: 'insertFormula';
      readonly target: Target;
      readonly column: ColumnId;
      readonly placement: 'spill' | 'perRow';
      readonly row: number;
      readonly toRow: number;
      readonly formula: FormulaTemplate;
    }
  | {
      readonly kind: 'format';
      readonly target: Target;
      readonly column: ColumnId;
      readonly fromRow: number;
      readonly toRow: number;
      readonly role: ColumnRole;
    }
  | {
      readonly kind: 'addChart';
      readonly target: Target;
      readonly chart: 'bar' | 'pareto' | 'stackedBar';
      readonly title: string;
      readonly labels: ColumnId;
      readonly series: readonly ColumnId[];
      readonly fromRow: number;
      readonly toRow: number;
    }
  /** The four below only as the undoing of changes of our own; the check that nothing changed since is what makes them safe. */
  | {
      readonly kind: 'restoreCells';
      readonly target: Target;
      readonly column: ColumnId;
      readonly rows: readonly number[];
      readonly values: readonly CellValue[];
      /** Row → formula, where a formula stood. */
      readonly formulas: Readonly<Record<number, string>>;
    }
  | {
      readonly kind: 'restoreRows';
      readonly target: Target;
      readonly rows: readonly number[];
      readonly cells: readonly (readonly CellValue[])[];
    }
  | { readonly kind: 'removeColumns'; readonly target: Target; readonly columns: readonly ColumnId[] }
  | { readonly kind: 'removeTable'; readonly table: string };

/** What a snapshot was, for the check that nobody changed the sheet meanwhile. */
export interface BasedOn {
  readonly version: string;
  readonly request: ReadRequest;
}

export interface Receipt {
  readonly version: string;
  /** Changes that put back what was there. Empty: nothing can be undone. */
  readonly undo: readonly Change[];
  /** What `undo` must be based on. */
  readonly basedOn: BasedOn;
  /** What the host did otherwise than asked, and why (a chart it cannot draw, say). */
  readonly notes: readonly DomainError[];
}

export interface Capabilities {
  readonly spill: boolean;
  readonly charts: boolean;
  readonly dataValidation: boolean;
  readonly selection: boolean;
}

export interface Workbook {
  readonly capabilities: Capabilities;
  read(request: ReadRequest): Promise<Result<Snapshot>>;
  /** All or nothing: on an error nothing has been written. */
  apply(changes: readonly Change[], basedOn: BasedOn): Promise<Result<Receipt>>;
}

// ---------------------------------------------------------------- beside it

/** Shows a row to the user: activates the sheet, selects and scrolls to the row. */
export interface RevealPort {
  reveal(at: Selection): Promise<void>;
}

/** Tells when the user selects another row; the answer stops it. */
export interface SelectionPort {
  onSelect(listener: (selection: Selection) => void): () => void;
}

/** Small per-user preferences of the pane (language, last page), not of the workbook. */
export interface PreferencesPort {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** All that a host hands to the pane. */
export interface PaneHost {
  readonly workbook: Workbook;
  readonly reveal?: RevealPort;
  readonly selection?: SelectionPort;
  readonly preferences: PreferencesPort;
  /** The host's language at start: the browser's, Excel's, the spreadsheet's. */
  readonly language: Language;
  /** Today's day (ISO), asked once: the core reads no clock. */
  today(): string;
  /** Called when another workbook was opened underneath, so that the pane starts afresh. */
  onWorkbookReplaced?(listener: () => void): () => void;
  /** Tells when the language was changed outside the pane, in the host's own surroundings; the answer stops it. */
  onLanguage?(listener: (language: Language) => void): () => void;
}
