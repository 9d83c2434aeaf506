// Change: what may be done to a workbook, as plain JSON. Rows go by key and columns by id, never by A1.
import type { CellGrid, CellValue } from '../model/cell';
import type { CellArea, ColumnId, RowKey, SheetId } from './snapshot';

/** Columns beside each other; columns falling in order under a line of their running share; bars from left to right that add up to the whole. */
export type ChartKind = 'bar' | 'pareto' | 'stackedBar';

/** How a column looks and what it holds; a host turns it into number formats, widths, fonts and conditional formats. */
export type ColumnRole =
  | 'text'
  /** Titles of parts of a sheet. */
  | 'heading'
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

/** A column as it is made, and as it is recognised where it is there already. */
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

/** One argument of a formula, by columns and zero-based rows (`toRow` included) in place of A1. */
export type FormulaArgument =
  | {
      readonly kind: 'column';
      readonly column: ColumnId;
      /** The last column of a range of several. */
      readonly toColumn?: ColumnId;
      readonly fromRow: number;
      readonly toRow: number;
      readonly target?: Target;
      /** Absolute on the formula's own sheet too: the same range wherever the formula is copied. */
      readonly fixed?: boolean;
    }
  /** The cell of `column` in the formula's own row. */
  | { readonly kind: 'cell'; readonly column: ColumnId }
  | { readonly kind: 'value'; readonly value: CellValue }
  /** A row of numbers written into the formula: {0.5,0.3,0.2}. */
  | { readonly kind: 'array'; readonly values: readonly number[] }
  /** Rows of values written into the formula: {1,2;"a",TRUE}; a blank is the empty text. */
  | { readonly kind: 'grid'; readonly rows: CellGrid }
  /** What another function gives. */
  | { readonly kind: 'call'; readonly call: FormulaTemplate }
  /** The number of the formula's own row, counted from the zero-based row `from` as 1: ROW()-4. */
  | { readonly kind: 'ownRow'; readonly from: number }
  | { readonly kind: 'omitted' };

/**
 * One step of a batch; all are done in their order, or none. Rows and columns are zero-based, ranges include `toRow`. What a step is refused with is
 * said where it is planned (`planning/plan-*`).
 */
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
  /**
   * A native chart over cells of the sheet, unless one with that title stands there already. The names of the series are in `headerRow`;
   * `pareto` takes two series, the second a line of shares from 0 to 1 on an axis of its own.
   */
  | {
      readonly kind: 'addChart';
      readonly target: Target;
      readonly chart: ChartKind;
      readonly title: string;
      /** The title in the other language: a chart is recognised by either. */
      readonly aliases?: readonly string[];
      readonly labels: ColumnId;
      readonly series: readonly ColumnId[];
      readonly headerRow: number;
      readonly fromRow: number;
      readonly toRow: number;
      /** The cells it covers. */
      readonly at: CellArea;
    }
  /** The rows from the top and the columns from the left are printed, on one page. Not undone: a paper format holds nothing. */
  | {
      readonly kind: 'printOnePage';
      readonly target: Target;
      readonly rows: number;
      readonly columns: number;
    }
  /**
   * The five below as the undoing of changes of our own; the check that nothing changed since is what makes them safe. `restoreCells` is also how
   * formulas of ours are put right or give way to their values when the user asks for that.
   */
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
  | { readonly kind: 'removeTable'; readonly table: string }
  | { readonly kind: 'removeChart'; readonly target: Target; readonly title: string };
