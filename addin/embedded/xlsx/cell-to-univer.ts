// cellToUniver: one cell of an exceljs workbook as Univer cell data: value, type and formula, without the style.
import type { Cell, CellValue, RichText } from 'exceljs';
import { formulaFromFile } from './formula-text';
import { cellType, no, yes, type CellData } from './univer-data';

const epochDays = 25_569;
const dayMs = 86_400_000;
const numberLike = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*%?\s*$/i;

/** exceljs reads days as UTC dates whatever the date system; the serial is that of the 1900 system. */
function dateToSerial(date: Date): number {
  return Math.round((date.getTime() / dayMs + epochDays) * 1e9) / 1e9;
}

function textCell(text: string): CellData {
  return { v: text, t: numberLike.test(text) ? cellType.forcedText : cellType.text };
}

function richText(parts: readonly RichText[]): string {
  return parts.map((part) => part.text).join('');
}

type ObjectValue = Exclude<CellValue, null | undefined | number | string | boolean | Date>;

/** Rich text and links keep their texts; an error its literal, which is how Univer holds errors. */
function objectCell(value: ObjectValue): CellData {
  if ('error' in value) return { v: value.error, t: cellType.text };
  if ('richText' in value) return textCell(richText(value.richText));
  if ('hyperlink' in value) {
    const text = value.text as string | { richText: RichText[] } | undefined;
    return textCell(typeof text === 'object' ? richText(text.richText) : (text ?? value.hyperlink));
  }
  return {};
}

function valueToUniver(value: CellValue): CellData {
  if (value === null || value === undefined) return {};
  if (typeof value === 'string') return value === '' ? {} : textCell(value);
  if (typeof value === 'number') return { v: value, t: cellType.number };
  if (typeof value === 'boolean') return { v: value ? yes : no, t: cellType.boolean };
  if (value instanceof Date) return { v: dateToSerial(value), t: cellType.number };
  return objectCell(value);
}

/**
 * The cell's data, empty for a blank one. Formulas keep their cached value, so that opening is fast; `recalculate` leaves it out, so that
 * Univer computes it (spills, our functions).
 */
export function cellToUniver(cell: Cell, recalculate: (formula: string) => boolean): CellData {
  const text = cell.formula as string | undefined;
  if (!text) return valueToUniver(cell.value);
  const f = formulaFromFile(text);
  return recalculate(f) ? { f } : { ...valueToUniver(cell.result), f };
}
