// ColumnEvidence: what the cells of a column look like, whatever its header says.
import type { ColumnData } from '../../workbook/port';
import { readClassText } from '../words/class-text';
import { readDayText } from '../words/day-text';
import { readNumberText } from '../words/number-text';
import { readYesNoText } from '../words/yes-no-text';

/** Of the first 400 cells below the header: how many are filled, and what share of those can be read as what. */
export interface ColumnEvidence {
  readonly filled: number;
  /** Shares of the filled cells, 0–1. */
  readonly numbers: number;
  readonly days: number;
  readonly yesNo: number;
  readonly classes: number;
  readonly texts: number;
  /** Distinct values per filled cell. */
  readonly distinct: number;
  /** Texts that end with a per cent sign. */
  readonly percents: number;
}

const sampleRows = 400;

/** The evidence of a column; all shares are 0 where no cell is filled. */
export function columnEvidence({ values, isDay }: ColumnData, headerRow: number): ColumnEvidence {
  const cells = values
    .slice(headerRow + 1, headerRow + 1 + sampleRows)
    .filter((cell) => cell !== null && cell !== '');
  const count = (test: (cell: unknown) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const text = (cell: unknown, test: (text: string) => boolean) => typeof cell === 'string' && test(cell);
  return {
    filled: cells.length,
    numbers: isDay
      ? 0
      : count(
          (cell) =>
            typeof cell === 'number' ||
            text(cell, (one) => readNumberText(one) !== undefined && readDayText(one) === undefined),
        ),
    days: isDay ? 1 : count((cell) => text(cell, (one) => readDayText(one) !== undefined)),
    yesNo: count(
      (cell) => typeof cell === 'boolean' || text(cell, (one) => readYesNoText(one) !== undefined),
    ),
    classes: count((cell) => text(cell, (one) => one.trim().length > 1 && readClassText(one) !== undefined)),
    texts: count((cell) => typeof cell === 'string'),
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    percents: count((cell) => text(cell, (one) => one.trim().endsWith('%'))),
  };
}
