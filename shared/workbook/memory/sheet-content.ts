// SheetContent: a sheet of the in-memory workbook before it is opened.
import type { CellValue } from '../../model/cell';

/** A sheet to start from: rows of values, and formulas by place. */
export interface SheetContent {
  readonly id?: string;
  readonly name: string;
  readonly hidden?: boolean;
  readonly cells: readonly (readonly CellValue[])[];
  /** `row,column` → formula. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Columns (zero-based) whose numbers are days. */
  readonly dayColumns?: readonly number[];
}
