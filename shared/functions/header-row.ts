// Header row: whether the first row of the ranges is a header (METHOD rule 2, and DECISIONS for columns of words).
import { readDayText } from '../sheet/words/day-text';
import { readNumberText } from '../sheet/words/number-text';
import { isUnknownMark } from '../sheet/words/unknown-mark';
import { readYesNoText } from '../sheet/words/yes-no-text';
import type { GivenColumn } from './given-column';
import { DayCell, rawCell, type RawCell } from './raw-cell';

/**
 * Numbers: a first cell of text that is no number. Words (classes, levels, yes/no): a text that is none of the words, and no other column
 * has something readable beside it, for else a misspelt word would silently become a header. Names: the next column decides.
 */
export function columnIsHeaded(columns: readonly GivenColumn[]): boolean {
  const main = columns.find(({ param }) => param.kind !== 'texts');
  if (main === undefined || !isHeaderCell(main)) return false;
  const others = columns.filter((column) => column !== main && column.param.kind !== 'texts');
  const numeric =
    main.param.kind === 'numbers' || (main.param.kind === 'matrix' && main.param.of === 'number');
  return numeric || others.every((column) => !hasReadableFirstRow(column));
}

function firstFilledCell({ cell, width }: GivenColumn): RawCell {
  for (let column = 0; column < width; column++) {
    const raw = rawCell(cell(0, column));
    if (raw !== null) return raw;
  }
  return null;
}

function isHeaderCell(column: GivenColumn): boolean {
  const cell = firstFilledCell(column);
  return typeof cell === 'string' && !isReadable(column, cell);
}

function hasReadableFirstRow(column: GivenColumn): boolean {
  const cell = firstFilledCell(column);
  if (cell === null) return false;
  return typeof cell === 'string'
    ? isReadable(column, cell)
    : typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof DayCell;
}

function isReadable({ param }: GivenColumn, text: string): boolean {
  if (param.kind === 'labels') return param.vocabulary.read(text) !== undefined;
  if (param.kind === 'yesNos' || (param.kind === 'matrix' && param.of === 'yesNo')) {
    return (
      readYesNoText(text) !== undefined ||
      (param.kind === 'yesNos' && param.days === true && readDayText(text) !== undefined)
    );
  }
  if (param.kind === 'numbers' && param.days === true)
    return readDayText(text) !== undefined || readNumberText(text) !== undefined;
  return readsAsNumber(text);
}

/** Whether a text in a column of numbers is one of its data: a number, or a mark for what is not known. */
export const readsAsNumber = (text: string): boolean =>
  readNumberText(text) !== undefined || isUnknownMark(text);
