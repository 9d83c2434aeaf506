// PlacedColumn: a content and where it stands in a frame, with what every way of writing it has in common.
import type { Change } from '../../workbook/port';
import { columnName } from '../../model/cell-name';
import { sampleOf, type ColumnContent } from './column-content';
import type { ColumnPlace, ResultFrame } from './result-frame';
import type { PreviewItem } from './write-choice';
import type { Written } from './written-column';

/** A column of the write in its place; `written` is what an earlier write left there, null for a new column. */
export interface PlacedColumn extends ColumnPlace {
  readonly content: ColumnContent;
  readonly written: Written | null;
}

/** The change that makes a new column. */
export function newColumn(
  { id, content: { role, width } }: PlacedColumn,
  { target, headerRow }: ResultFrame,
  header: string,
): Change {
  return { kind: 'ensureColumns', target, headerRow, columns: [{ id, header, role, width }] };
}

/** What the preview shows of a column. */
export interface ColumnShown {
  readonly header: string;
  /** The title that somebody else's column has, so that this one has another. */
  readonly taken: string | undefined;
  /** In English with commas; undefined for values. */
  readonly formula?: string;
}

/** The lines of the preview that speak of the column. */
export function columnPreview(
  { content, index, written }: PlacedColumn,
  { sheet }: ResultFrame,
  { header, taken, formula }: ColumnShown,
): PreviewItem[] {
  const isNew = formula === undefined ? 'preview.columnValues' : 'preview.column';
  const item: PreviewItem = {
    code: written === null ? isNew : 'preview.updated',
    params: { header, sheet, column: columnName(index), rows: content.count },
    ...(formula === undefined ? {} : { formula }),
    sample: sampleOf(content),
  };
  return written === null && taken !== undefined
    ? [{ code: 'preview.otherHeader', params: { header, taken } }, item]
    : [item];
}
