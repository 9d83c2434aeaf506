// DraftSheet: one sheet while a batch of changes is planned: what was read, with the changes planned so far laid over it.
import type { CellValue } from '../../model/cell';
import { plainText } from '../../model/plain-text';
import type { ColumnId, ColumnSpec, SheetData, SheetId, SheetInfo } from '../port';

/** A cell as the changes so far leave it. What a formula of this batch will give is not known: its value is null. */
export interface DraftCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** A formula elsewhere spilled into the cell: it holds nothing of its own. */
  readonly spilled?: boolean;
}

const blank: DraftCell = { value: null, formula: null };
const spilledBlank: DraftCell = { value: null, formula: null, spilled: true };

/** A sheet while a batch is planned; zero-based places mean the sheet after the changes planned so far. */
export interface DraftSheet {
  readonly id: SheetId;
  readonly name: string;
  /** Made by this batch: undoing removes it whole. */
  readonly isNew: boolean;
  rows: number;
  columns: number;
  /** Columns made by this batch: undoing clears them whole. */
  readonly made: Set<number>;
  /** Columns of ours, with the functions whose formulas in them may give way to values. */
  readonly owned: Map<number, readonly string[]>;
  /** What the columns of a table of ours hold, by their places; empty where no batch has said. */
  readonly specs: Map<number, ColumnSpec>;
  /** The column that row keys stand in. */
  keyColumn: number;
  /** Ids given to columns by ensureColumns of this batch. */
  readonly named: Map<ColumnId, number>;
  readonly cellAt: (row: number, column: number) => DraftCell;
  readonly put: (row: number, column: number, cell: DraftCell) => void;
  /** Takes rows out, or puts blank ones in so that they stand at `rows`; those below move. Ascending, none twice. */
  readonly removeRows: (rows: readonly number[]) => void;
  readonly insertRows: (rows: readonly number[]) => void;
}

/** The draft of a sheet of the workbook; `data` is undefined for a blank one, of which there is nothing to read. */
export function draftOf(info: SheetInfo, data: SheetData | undefined): DraftSheet {
  return createDraft(info.id, info.name, false, info.usedRows, info.usedColumns, data);
}

/** The draft of a sheet that this batch makes, by the id `new:<name>`. */
export function newDraft(name: string): DraftSheet {
  return createDraft(`new:${name}`, name, true, 0, 0, undefined);
}

function createDraft(
  id: SheetId,
  name: string,
  isNew: boolean,
  rows: number,
  columns: number,
  data: SheetData | undefined,
): DraftSheet {
  const planned = new Map<number, Map<number, DraftCell>>();
  /** Where a row of now was read from; -1 for a new one. Null while no row has moved. */
  let origin: number[] | null = null;
  const readRow = (row: number) => (origin === null ? row : (origin[row] ?? -1));
  const moveRows = (order: number[]) => {
    const place = new Map(order.flatMap((from, row) => (from < 0 ? [] : [[from, row] as const])));
    origin = order.map((from) => (from < 0 ? -1 : readRow(from)));
    for (const [column, cells] of planned) {
      const moved = [...cells].flatMap(([row, cell]) => {
        const to = place.get(row);
        return to === undefined ? [] : [[to, cell] as const];
      });
      planned.set(column, new Map(moved));
    }
    draft.rows = order.length;
  };
  const spilled = new Map<number, ReadonlySet<number>>();
  const isSpilled = (row: number, column: number) => {
    if (!spilled.has(column)) spilled.set(column, new Set(data?.columns[column]?.spilled));
    return spilled.get(column)?.has(row) === true;
  };
  const draft: DraftSheet = {
    id,
    name,
    isNew,
    rows,
    columns,
    made: new Set(),
    owned: new Map(),
    specs: new Map(),
    keyColumn: 0,
    named: new Map(),
    cellAt: (row, column) => {
      const known = planned.get(column)?.get(row);
      if (known !== undefined) return known;
      const read = data?.columns[column];
      const place = readRow(row);
      if (read === undefined || place < 0) return blank;
      if (isSpilled(place, column)) return spilledBlank;
      return { value: read.values[place] ?? null, formula: read.formulas[place] ?? null };
    },
    put: (row, column, cell) => {
      if (!planned.has(column)) planned.set(column, new Map());
      planned.get(column)?.set(row, cell);
      draft.rows = Math.max(draft.rows, row + 1);
      draft.columns = Math.max(draft.columns, column + 1);
    },
    removeRows: (gone) => moveRows(orderWithout(draft.rows, gone)),
    insertRows: (added) => moveRows(orderWith(draft.rows, added)),
  };
  return draft;
}

/** `c4`, an id given in this batch, or a header of row 0; -1 where there is none. */
export function columnIndex(draft: DraftSheet, id: ColumnId): number {
  const named = draft.named.get(id);
  if (named !== undefined) return named;
  if (/^c\d+$/.test(id)) return Number(id.slice(1));
  const wanted = plainText(id);
  for (let column = 0; column < draft.columns; column++) {
    const { value } = draft.cellAt(0, column);
    if (typeof value === 'string' && plainText(value) === wanted) return column;
  }
  return -1;
}

/** Where each row of now stood before: all but those that go. */
function orderWithout(rows: number, gone: readonly number[]): number[] {
  const leaving = new Set(gone);
  return Array.from({ length: rows }, (_, row) => row).filter((row) => !leaving.has(row));
}

/** Where each row of now stood before, -1 for those that are added. */
function orderWith(rows: number, added: readonly number[]): number[] {
  const coming = new Set(added);
  const height = Math.max(rows + added.length, (added[added.length - 1] ?? -1) + 1);
  let next = 0;
  return Array.from({ length: height }, (_, row) => (coming.has(row) || next >= rows ? -1 : next++));
}

/** The rows of indices, or of keys; -1 where there is none. */
export function rowIndexes(draft: DraftSheet, rows: readonly (number | string)[]): number[] {
  const places = new Map<string, number>();
  if (rows.some((row) => typeof row === 'string')) {
    for (let place = draft.rows - 1; place > 0; place--) {
      const { value } = draft.cellAt(place, draft.keyColumn);
      if (value !== null) places.set(String(value), place);
    }
  }
  return rows.map((row) => (typeof row === 'number' ? row : (places.get(row) ?? -1)));
}
