// addWordLooks: how cells look that hold certain words, as Excel's own conditional formats.
import { literalText } from '../../../shared/workbook/a1';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import { editSheet } from './edit-sheet';

/** Rows of a worksheet. */
const lastRow = 1_048_576;

/** Queues a conditional format per word, from `fromRow` (zero-based) to the end of the column. */
export function addWordLooks(
  context: Excel.RequestContext,
  { sheet, column, fromRow, looks }: Extract<GridEdit, { kind: 'wordLooks' }>,
): void {
  const range = editSheet(context, sheet).getRangeByIndexes(fromRow, column, lastRow - fromRow, 1);
  for (const { word, fill, font } of looks) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = font;
    cellValue.rule = { formula1: `=${literalText(word)}`, operator: 'EqualTo' };
  }
}
