// GridEdit: what a host does to its grid, as plain steps addressed by sheet and zero-based place. No step asks anything, so that everything is checked
// before the first is taken. A host maps them one to one.
import type { CellValue } from '../model/cell';
import type { Result } from '../model/result';
import type {
  Capabilities,
  CellArea,
  ChartKind,
  ColumnRole,
  Progress,
  ReadRequest,
  SheetId,
  Snapshot,
} from './port';
import type { WordLook } from './word-looks';

interface OnSheet {
  /** The id of a sheet that exists, or `new:<name>` for one made earlier in the same run. */
  readonly sheet: SheetId;
}

/** One step on a sheet, possible when its turn comes. Rows and columns are zero-based, ranges include `toRow`. */
export type GridEdit =
  /** A new sheet; its first `frozenRows` rows stay in sight. */
  | (OnSheet & { readonly kind: 'addSheet'; readonly name: string; readonly frozenRows: number })
  | (OnSheet & { readonly kind: 'removeSheet' })
  /** A block of values, row by row. Texts stay texts whatever they begin with; null empties a cell. */
  | (OnSheet & {
      readonly kind: 'setValues';
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellValue[])[];
    })
  /** Formulas in English with commas, one per row downwards; what they give may spill. */
  | (OnSheet & {
      readonly kind: 'setFormulas';
      readonly row: number;
      readonly column: number;
      readonly formulas: readonly string[];
      /** Each gives one cell, in a table as well. */
      readonly perRow?: boolean;
    })
  /** Blank rows, the first at `row`; those below move down. */
  | (OnSheet & { readonly kind: 'insertRows'; readonly row: number; readonly count: number })
  /** Whole rows, whatever they hold; those below move up. */
  | (OnSheet & { readonly kind: 'removeRows'; readonly row: number; readonly count: number })
  /** Empties whole columns, formats included, without moving others. */
  | (OnSheet & { readonly kind: 'clearColumns'; readonly column: number; readonly count: number })
  /** Number format and alignment: `adapter/role-format.ts`. */
  | (OnSheet & {
      readonly kind: 'formatColumn';
      readonly column: number;
      readonly fromRow: number;
      readonly toRow: number;
      readonly role: ColumnRole;
    })
  /** One header cell of ours: bold, filled, a line below. */
  | (OnSheet & { readonly kind: 'headerStyle'; readonly row: number; readonly column: number })
  | (OnSheet & { readonly kind: 'columnWidth'; readonly column: number; readonly characters: number })
  /** A list to choose from. Only where the host's capabilities say data validation. */
  | (OnSheet & {
      readonly kind: 'choices';
      readonly column: number;
      readonly fromRow: number;
      readonly toRow: number;
      readonly choices: readonly string[];
    })
  /** Conditional formats from the row to the end of the column, which has none yet. `clearColumns` takes them away. */
  | (OnSheet & {
      readonly kind: 'wordLooks';
      readonly column: number;
      readonly fromRow: number;
      readonly looks: readonly WordLook[];
    })
  /** Only where the host's capabilities say charts; no chart of that title is there. `names`: of the series, as their headers say now. */
  | (OnSheet & ChartEdit & { readonly names: readonly string[] })
  /** The chart is there. */
  | (OnSheet & { readonly kind: 'removeChart'; readonly title: string })
  /** From A1; a host that has no paper leaves it. */
  | (OnSheet & { readonly kind: 'printOnePage'; readonly rows: number; readonly columns: number });

/** A chart over columns of its sheet: `labels` and `series` are columns, `headerRow` holds the names of the series. */
export interface ChartEdit {
  readonly kind: 'addChart';
  readonly chart: ChartKind;
  readonly title: string;
  readonly headerRow: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly labels: number;
  readonly series: readonly number[];
  readonly at: CellArea;
}

/** What a host gives for `createWorkbook` to make a workbook of it. */
export interface GridHost {
  readonly capabilities: Capabilities;
  /** One round trip: everything asked for. `version` by `snapshotVersion`. */
  read(request: ReadRequest, progress?: Progress): Promise<Result<Snapshot>>;
  /** One round trip, all or nothing, one step of the host's own undo where it has one. */
  run(edits: readonly GridEdit[], progress?: Progress): Promise<Result<null>>;
}
