// AccountTable: the accounts read from the user's sheet, column by column, one entry per account whatever the sheet looked like.
import type { DomainError } from '../../model/domain-error';
import type { SheetMapping } from '../mapping/sheet-mapping';

/** Yes/no columns: 0 blank, 1 no, 2 yes. */
export type YesNoCodes = Uint8Array;

/** The accounts of one sheet. Arrays have one entry per account, in the order of the sheet; null where the field has no column. */
export interface AccountTable {
  readonly mapping: SheetMapping;
  readonly count: number;
  /** Text as it stands in the sheet, never interpreted. */
  readonly names: readonly string[];
  readonly ids: readonly string[] | null;
  /** NaN where blank. */
  readonly value: Float64Array;
  readonly revenue: Float64Array | null;
  readonly margin: Float64Array | null;
  readonly potential: Float64Array | null;
  readonly hours: Float64Array | null;
  readonly interest: YesNoCodes | null;
  /** 0 strategic, 1 normal, 2 prospect, 3 suspect, 255 blank. */
  readonly recordedClass: Uint8Array | null;
  readonly owner: readonly string[] | null;
  readonly competitor: readonly string[] | null;
  readonly segment: readonly string[] | null;
  /** ISO days, '' where blank. */
  readonly firstPurchase: readonly string[] | null;
  readonly lastPurchase: readonly string[] | null;
  /** Zero-based sheet row of each account (its first order line in an order-line sheet). */
  readonly rows: Int32Array;
  /** In an order-line sheet: the sheet row of every line, and the index of its account. */
  readonly lineRows?: Int32Array;
  readonly lineAccounts?: Int32Array;
  /** Zero-based first and last data row of the sheet, total rows left out. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based rows found to be totals and left out. */
  readonly totalRows: readonly number[];
  /** Zero-based rows left out because a cell could not be read and the user chose so. */
  readonly skippedRows: readonly number[];
  /** How many order lines were summed (equals `count` where the sheet has one row per account). */
  readonly lines: number;
  /** How many value cells were numbers stored as text. Formulas of the host alone (SUMIFS) would overlook them. */
  readonly numberTexts: number;
  /** What the user should know: totals left out, rows without a name, … Shown in the pane. */
  readonly notes: readonly DomainError[];
}
