// SheetEdit: what the adapter does to Univer, as plain steps: no step asks anything, so that all can be checked before the first is taken.
import type { StyleData } from '../xlsx/univer-data';

export interface EditedCell {
  readonly v: string | number | boolean | null;
  readonly f: string | null;
  /** Laid over the cell's own style. */
  readonly style?: StyleData;
}

interface OnSheet {
  readonly sheet: string;
}

export type SheetEdit =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly name: string; readonly frozenRows: number }
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  /** Makes the sheet at least this large. */
  | (OnSheet & { readonly kind: 'grow'; readonly rows: number; readonly columns: number })
  | (OnSheet & {
      readonly kind: 'setCells';
      readonly cells: ReadonlyMap<number, ReadonlyMap<number, EditedCell>>;
    })
  | (OnSheet & { readonly kind: 'insertRows'; readonly row: number; readonly count: number })
  | (OnSheet & { readonly kind: 'removeRows'; readonly row: number; readonly count: number })
  | (OnSheet & { readonly kind: 'removeColumns'; readonly column: number; readonly count: number })
  | (OnSheet & { readonly kind: 'columnWidth'; readonly column: number; readonly pixels: number })
  | (OnSheet & {
      readonly kind: 'style';
      readonly column: number;
      readonly fromRow: number;
      readonly toRow: number;
      readonly style: StyleData;
    })
  | (OnSheet & {
      readonly kind: 'choices';
      readonly column: number;
      readonly fromRow: number;
      readonly toRow: number;
      readonly choices: readonly string[];
    });
