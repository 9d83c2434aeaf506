// valuePart: a result column as values, one per account, as of now.
import type { CellValue } from '../../model/cell';
import { columnPreview, newColumn, type PlacedColumn } from './placed-column';
import type { ResultFrame } from './result-frame';
import { freeHeader } from './result-header';
import type { WritePart } from './write-part';

/** The changes and the preview of one column. Its header is remembered, for values have no formula to be known by. */
export function valuePart(place: PlacedColumn, frame: ResultFrame): WritePart {
  const { target, headerRow, data, rowOf } = frame;
  const { content, written, index, id } = place;
  const { title, count, valueOf } = content;
  const header =
    written === null
      ? freeHeader(data, headerRow, title)
      : String(data?.columns[index]?.values[headerRow] ?? title);
  const left = leftBehind(place, frame);
  const values = Array.from({ length: count }, (_, i) => valueOf(i));
  return {
    changes: [
      ...(written === null ? [newColumn(place, frame, header)] : []),
      {
        kind: 'setCells',
        target,
        column: id,
        rows: [...Array.from(rowOf), ...left],
        values: [...values, ...left.map((): CellValue => null)],
      },
    ],
    preview: columnPreview(place, frame, { header, taken: header === title ? undefined : title }),
    written: [header],
  };
}

/** Rows of a column of ours where an account stood at the earlier write, and none does now. */
function leftBehind(
  { written, index }: PlacedColumn,
  { data, headerRow, rowOf, totalRows }: ResultFrame,
): number[] {
  const own = written === null ? undefined : data?.columns[index];
  if (own === undefined) return [];
  const kept = new Set([...Array.from(rowOf), ...totalRows]);
  return Array.from(own.values.keys()).filter(
    (row) =>
      row > headerRow &&
      (own.values[row] ?? null) !== null &&
      own.formulas[row] === undefined &&
      !kept.has(row),
  );
}
