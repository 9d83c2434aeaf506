// Ranges as charts name them: 'Sheet name'!$B$2:$B$6, always absolute, the sheet always in quotes.
import { columnName } from '../../../shared/model/cell-name';
import { parseRef } from './array-refs';

interface ColumnRange {
  /** Zero-based. */
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** A chart's reference to cells of one column; a single cell is named without a colon. */
export function absoluteRange(sheet: string, { column, fromRow, toRow }: ColumnRange): string {
  const letters = columnName(column);
  const from = `$${letters}$${String(fromRow + 1)}`;
  const to = `$${letters}$${String(toRow + 1)}`;
  return `'${sheet.replace(/'/g, "''")}'!${from === to ? from : `${from}:${to}`}`;
}

/** The cells that a chart's reference names. Undefined where it is no range of one column. */
export function readAbsoluteRange(text: string): (ColumnRange & { readonly sheet: string }) | undefined {
  const parts = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^!]+)$/.exec(text);
  const ref = parseRef(parts?.[3] ?? '');
  if (parts === null || ref === undefined || ref.left !== ref.right) return undefined;
  const sheet = (parts[1] ?? parts[2] ?? '').replace(/''/g, "'");
  return { sheet, column: ref.left - 1, fromRow: ref.top - 1, toRow: ref.bottom - 1 };
}
