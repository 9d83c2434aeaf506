// findStoredSheet: the sheet and the header row that a stored mapping means: the sheet may have been renamed, rows may have been put above its header.
import type { SheetData, Snapshot } from '../../workbook/port';
import { isOwnSheet } from '../mapping/propose-mapping';
import { columnLabelled } from './column-label';

/** What KAM Settings keeps of the account sheet. */
export interface StoredSheet {
  readonly name: string;
  readonly id: string;
  /** Zero-based; NaN where none is stored. */
  readonly headerRow: number;
  /** Labels of the mapped columns. */
  readonly labels: readonly string[];
}

/** The sheet as it is now. */
export interface FoundSheet {
  readonly data: SheetData;
  readonly headerRow: number;
  /** How many of the labels are there. */
  readonly count: number;
}

/**
 * The sheet of that name; where it was renamed, the one with its id that has every column, or the only one that has; else the one with its id that has
 * most of them. The id comes after the name, because another host may give the same id to another sheet of the same workbook.
 */
export function findStoredSheet(snapshot: Snapshot, stored: StoredSheet): FoundSheet | undefined {
  const named = snapshot.data.find(({ name }) => name === stored.name);
  if (named !== undefined) return bestRow(named, stored);
  if (stored.labels.length === 0) return undefined;
  const others = snapshot.data.filter(({ name }) => !isOwnSheet(name)).map((data) => bestRow(data, stored));
  const sameId = others.find(({ data }) => data.id === stored.id);
  const complete = others.filter(({ count }) => count === stored.labels.length);
  if (sameId !== undefined && complete.includes(sameId)) return sameId;
  if (complete.length > 0) return complete.length === 1 ? complete[0] : undefined;
  return sameId !== undefined && 2 * sameId.count > stored.labels.length ? sameId : undefined;
}

const searchedRows = 25;

/** The stored header row, unless another of the first rows has more of the columns: rows may have been put above it. */
function bestRow(data: SheetData, { headerRow, labels }: StoredSheet): FoundSheet {
  const isRow = Number.isInteger(headerRow) && headerRow >= 0 && headerRow < data.rows;
  const rows = [
    ...(isRow ? [headerRow] : []),
    ...Array.from({ length: Math.min(searchedRows, data.rows) }, (_, i) => i),
  ];
  let best: FoundSheet = { data, headerRow: isRow ? headerRow : 0, count: 0 };
  for (const row of rows) {
    const count = labels.filter((label) => columnLabelled(data, row, label) !== undefined).length;
    if (count > best.count) best = { data, headerRow: row, count };
    if (count === labels.length) break;
  }
  return best;
}
