// DraftSheet: one sheet while a batch of changes is planned: what was read, with the changes planned so far laid over it.
import type { CellValue } from '../model/cell';
import { plainText } from '../sheet/plain-text';
import type { ColumnId, SheetData, SheetId, SheetInfo } from './port';

export interface DraftCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

const blank: DraftCell = { value: null, formula: null };

export interface DraftSheet {
  readonly id: SheetId;
  readonly name: string;
  /** Made by this batch: undoing removes it whole. */
  readonly isNew: boolean;
  rows: number;
  columns: number;
  /** First column made by this batch: undoing clears from here on. */
  readonly firstNewColumn: number;
  /** Ids given to columns by ensureColumns of this batch. */
  readonly named: Map<ColumnId, number>;
  readonly cellAt: (row: number, column: number) => DraftCell;
  readonly put: (row: number, column: number, cell: DraftCell) => void;
  /** Takes one row out, or puts a blank one in: rows below move. */
  readonly removeRow: (row: number) => void;
  readonly insertRow: (row: number) => void;
}

export function draftOf(info: SheetInfo, data: SheetData): DraftSheet {
  return createDraft(info.id, info.name, false, info.usedRows, info.usedColumns, data);
}

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
  const moveRows = (from: number, by: 1 | -1) => {
    origin ??= Array.from({ length: draft.rows }, (_, row) => row);
    if (by === -1) origin.splice(from, 1);
    else origin.splice(from, 0, -1);
    for (const [column, cells] of planned) {
      const moved = [...cells].filter(([row]) => by === 1 || row !== from);
      planned.set(column, new Map(moved.map(([row, cell]) => [row >= from ? row + by : row, cell])));
    }
    draft.rows += by;
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
    firstNewColumn: columns,
    named: new Map(),
    cellAt: (row, column) => {
      const known = planned.get(column)?.get(row);
      if (known !== undefined) return known;
      const read = data?.columns[column];
      const place = readRow(row);
      if (read === undefined || place < 0 || isSpilled(place, column)) return blank;
      return { value: read.values[place] ?? null, formula: read.formulas[place] ?? null };
    },
    put: (row, column, cell) => {
      if (!planned.has(column)) planned.set(column, new Map());
      planned.get(column)?.set(row, cell);
      draft.rows = Math.max(draft.rows, row + 1);
      draft.columns = Math.max(draft.columns, column + 1);
    },
    removeRow: (row) => moveRows(row, -1),
    insertRow: (row) => moveRows(row, 1),
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

/** The row of an index, or of the key in the first column; -1 where there is none. */
export function rowIndex(draft: DraftSheet, row: number | string): number {
  if (typeof row === 'number') return row;
  for (let place = 1; place < draft.rows; place++) {
    const { value } = draft.cellAt(place, 0);
    if (value !== null && String(value) === row) return place;
  }
  return -1;
}
