// formulaPart: a result column as one live formula. It stands in the header row, so that sorting and inserting rows do no harm; below it only where the
// header has to be written out.
import type { CellValue } from '../../model/cell';
import { formulaText } from '../../workbook/a1';
import type { Change, ColumnId, FormulaArgument } from '../../workbook/port';
import type { ColumnContent } from './column-content';
import type { FormulaRanges } from './column-formula';
import { columnPreview, newColumn, type PlacedColumn } from './placed-column';
import type { ColumnPlace, ResultFrame } from './result-frame';
import { freeHeader } from './result-header';
import type { WritePart } from './write-part';

/** The changes and the preview of one column. `placed` are all columns of the write: the formula of the planned hours looks at the classes. */
export function formulaPart(
  place: PlacedColumn,
  formula: NonNullable<ColumnContent['formula']>,
  placed: readonly PlacedColumn[],
  frame: ResultFrame,
): WritePart {
  const { target, headerRow, lastRow, data } = frame;
  const { content, written, id } = place;
  const free = written === null ? freeHeader(data, headerRow, content.formulaTitle) : content.formulaTitle;
  const isTaken = free !== content.formulaTitle;
  const isLiteral = isTaken || !frame.isHeaded;
  const header = isLiteral ? freeHeader(data, headerRow, content.title) : free;
  const anchor = written?.anchor ?? (isLiteral ? headerRow + 1 : headerRow);
  const call = formula(rangesOf(placed, frame, anchor));
  const text = formulaText(call, {
    row: anchor,
    columnIndex: indexIn([...placed, frame.value, ...(frame.interest === undefined ? [] : [frame.interest])]),
    sheetName: () => null,
  });
  const taken = isTaken ? content.formulaTitle : undefined;
  return {
    changes: [
      ...(written === null ? [newColumn(place, frame, isLiteral ? header : '')] : []),
      ...(written !== null && written.anchor === null ? emptied(place, frame, anchor) : []),
      {
        kind: 'insertFormula',
        target,
        column: id,
        placement: 'spill',
        row: anchor,
        toRow: lastRow,
        formula: call,
      },
    ],
    preview: [
      ...columnPreview(place, frame, { header, taken, formula: text }),
      ...(anchor > headerRow && written === null
        ? [{ code: 'preview.belowHeader', params: { header } } as const]
        : []),
    ],
    written: [],
  };
}

const indexIn = (known: readonly ColumnPlace[]) => (id: ColumnId) =>
  known.find((one) => one.id === id)?.index ?? -1;

function rangesOf(placed: readonly PlacedColumn[], frame: ResultFrame, fromRow: number): FormulaRanges {
  const range = (one: ColumnPlace | undefined): FormulaArgument =>
    one === undefined
      ? { kind: 'omitted' }
      : { kind: 'column', column: one.id, fromRow, toRow: frame.lastRow };
  const of = (column: 'class' | 'pinned') => range(placed.find(({ content }) => content.column === column));
  return {
    value: range(frame.value),
    interest: range(frame.interest),
    class: of('class'),
    pinned: of('pinned'),
  };
}

/** What an earlier write left as values gives way to the formula; formulas and blanks are no such thing. */
function emptied(
  { id, index }: PlacedColumn,
  { data, target, lastRow }: ResultFrame,
  from: number,
): Change[] {
  const own = data?.columns[index];
  const rows = Array.from({ length: lastRow - from + 1 }, (_, i) => from + i).filter(
    (row) => (own?.values[row] ?? null) !== null && own?.formulas[row] === undefined,
  );
  const values = rows.map((): CellValue => null);
  return rows.length === 0 ? [] : [{ kind: 'setCells', target, column: id, rows, values }];
}
