// findWritten: where an earlier write of ours put a result column.
import { languages } from '../../model/language';
import { plainText } from '../../model/plain-text';
import type { ColumnId, SheetData } from '../../workbook/port';
import { isFormulaOf } from './column-formula';
import { titleOf } from './result-title';
import type { ResultColumn } from './write-choice';

/** A column of ours that stands in a sheet. */
export interface Written {
  readonly column: ColumnId;
  readonly index: number;
  /** The row of the formula; null where it was written as values. */
  readonly anchor: number | null;
}

/** The first such column, known by its formula in or right below the header row, or by its header, which KAM Settings `remembered`; null where there is none. */
export function findWritten(
  data: SheetData,
  headerRow: number,
  column: ResultColumn,
  remembered: readonly string[],
): Written | null {
  const titles = languages.map((language) => plainText(titleOf(column, language)));
  const known = new Set(remembered.map(plainText));
  for (const [index, { id, formulas, values }] of data.columns.entries()) {
    const anchor = [headerRow, headerRow + 1].find((row) => isFormulaOf(column, formulas[row] ?? ''));
    if (anchor !== undefined) return { column: id, index, anchor };
    const header = plainText(String(values[headerRow] ?? ''));
    const isOurs =
      known.has(header) && titles.some((title) => header === title || header.startsWith(`${title} (`));
    if (isOurs) return { column: id, index, anchor: null };
  }
  return null;
}
