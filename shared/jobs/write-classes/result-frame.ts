// ResultFrame: the sheet that result columns go to: which rows are the accounts, and which columns their formulas look at.
import type { ColumnId, SheetData, Target } from '../../workbook/port';

/** A column of the sheet: how changes name it, and where it stands. */
export interface ColumnPlace {
  readonly id: ColumnId;
  /** Zero-based. */
  readonly index: number;
}

/** The accounts' rows and columns of a sheet, zero-based. */
export interface ResultFrame {
  readonly target: Target;
  readonly sheet: string;
  /** The sheet as it is; undefined where it is made by the same write. */
  readonly data: SheetData | undefined;
  readonly headerRow: number;
  readonly lastRow: number;
  /** The sheet's row of each account. */
  readonly rowOf: ArrayLike<number>;
  /** Rows of the sheet that are no accounts and are left as they are. */
  readonly totalRows: readonly number[];
  readonly value: ColumnPlace;
  readonly interest: ColumnPlace | undefined;
  /** Whether the functions take what stands above the values for a header (METHOD rule 2). */
  readonly isHeaded: boolean;
  /** Where the first new column goes. */
  readonly firstFree: number;
}
