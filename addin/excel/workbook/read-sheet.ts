// readSheet: one sheet of Excel as a snapshot carries it.
import type { CellValue } from '../../../shared/model/cell';
import { isDayFormat } from '../../../shared/workbook/adapter/is-day-format';
import type { SheetData, SheetInfo } from '../../../shared/workbook/port';
import { sheetDataOf } from '../../../shared/workbook/adapter/sheet-data';
import type { LongWork } from './long-work';
import { readBlocks } from './read-blocks';
import { findSpills } from './find-spills';

/** Data types show themselves as texts here. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A text that begins with `=` is its own value; a formula never is. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Number formats are few and cells are many. */
function rememberedDayFormats(): (format: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (format) => {
    const remembered = known.get(format);
    if (remembered !== undefined) return remembered;
    const isDay = typeof format === 'string' && isDayFormat(format);
    known.set(format, isDay);
    return isDay;
  };
}

/** The first `rows` rows in the used width, spilled cells told apart. Throws what Excel fails with, and `Stopped` between round trips. */
export async function readSheet(
  context: Excel.RequestContext,
  { id, name, usedColumns }: SheetInfo,
  rows: number,
  work: LongWork,
): Promise<SheetData> {
  const { values, formulas, formats } = await readBlocks(context, id, rows, usedColumns, work);
  const formulaAt = (row: number, column: number) =>
    formulaOf(formulas[row]?.[column], values[row]?.[column]);
  const isSpilled = await findSpills(context, id, { rows, columns: usedColumns, values, formulaAt });
  const isDay = rememberedDayFormats();
  return sheetDataOf({
    id,
    name,
    rows,
    columns: usedColumns,
    valueAt: (row, column) => cellValue(values[row]?.[column]),
    formulaAt: (row, column) => (isSpilled(row, column) ? null : formulaAt(row, column)),
    isSpilled,
    isDay: (row, column) => isDay(formats[row]?.[column]),
  });
}
