// resultColumns: contents placed into a frame, and written there as live formulas or as values: new at its right end, or renewed where an earlier write
// of ours put them. The user's own sheet and our sheet of accounts get them in this one way.
import { columnName } from '../../model/cell-name';
import type { ColumnContent } from './column-content';
import { formulaPart } from './formula-column';
import type { PlacedColumn } from './placed-column';
import { findWritten } from './written-column';
import { valuePart } from './value-column';
import type { ResultFrame } from './result-frame';
import { joinParts, onlySaid, type WritePart } from './write-part';
import type { ResultColumn, WriteChoice } from './write-choice';

/** The columns, before them the classes pinned by hand where there are any: formulas of the classes look at them. Once written they are kept up to date. */
export function columnsWithPins(
  columns: readonly ResultColumn[],
  hasPins: boolean,
  { data, headerRow }: ResultFrame,
  remembered: readonly string[],
): readonly ResultColumn[] {
  const usesPins = columns.some((column) => column === 'class' || column === 'explanation');
  const isThere = data !== undefined && findWritten(data, headerRow, 'pinned', remembered) !== null;
  return usesPins && (hasPins || isThere) ? ['pinned', ...columns] : columns;
}

/** Each content where an earlier write put it, or in the next free column. */
export function placeColumns(
  contents: readonly ColumnContent[],
  { data, headerRow, firstFree }: ResultFrame,
  remembered: readonly string[],
): PlacedColumn[] {
  let next = firstFree;
  return contents.map((content) => {
    const { column } = content;
    const written = data === undefined ? null : findWritten(data, headerRow, column, remembered);
    return written === null
      ? { id: `new.${column}`, index: next++, content, written }
      : { id: written.column, index: written.index, content, written };
  });
}

/** The changes that write them. A live formula of ours is not replaced by values: it stays, and this is said. */
export function resultColumns(
  placed: readonly PlacedColumn[],
  frame: ResultFrame,
  as: WriteChoice['as'],
): WritePart {
  return joinParts(
    placed.map((place) => {
      const { content, written, index } = place;
      if (as === 'formulas' && content.formula !== null)
        return formulaPart(place, content.formula, placed, frame);
      return written !== null && written.anchor !== null
        ? onlySaid({
            code: 'preview.staysFormula',
            params: { header: content.title, column: columnName(index) },
          })
        : valuePart(place, frame);
    }),
  );
}
