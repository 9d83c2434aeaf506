// Fields of our tables: from what a cell of the sheet says to what the program works with, and back. People edit these sheets by hand: words of either
// language, numbers and days as text are read; what cannot be read is told, and never written over unasked.
import type { CellValue } from '../../model/cell';
import type { FieldValue } from '../../model/field-value';
import { dayToSerial, serialToDay } from '../../model/day';
import { languages, type Language } from '../../model/language';
import { readDayText } from '../words/day-text';
import { readNumberText } from '../words/number-text';
import { plainText } from '../../model/plain-text';
import type { TableColumn } from './define-table';

/** What a cell holds: a code, a number, an ISO day or a text; null where it is blank, undefined where it cannot be read as what the column holds. */
export function fieldFromCell(column: TableColumn, cell: CellValue): FieldValue | undefined {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  if (column.codes !== undefined) return codeFromCell(column, cell);
  switch (column.role) {
    case 'money':
    case 'percent':
    case 'number':
    case 'hours':
    case 'rating':
      return numberFromCell(cell);
    case 'day':
      return dayFromCell(cell);
    default:
      return String(cell);
  }
}

function codeFromCell({ codes = [], choices }: TableColumn, cell: CellValue): string | undefined {
  const wanted = plainText(wordOf(cell));
  for (const words of [codes, ...languages.map((language) => choices?.[language] ?? [])]) {
    const place = words.findIndex((word) => plainText(word) === wanted);
    if (place >= 0) return codes[place];
  }
  return undefined;
}

/** A hand that types «yes» in Excel may well get TRUE. */
const wordOf = (cell: CellValue): string => (cell === true ? 'yes' : cell === false ? 'no' : String(cell));

function numberFromCell(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  const reading = readNumberText(String(cell));
  return reading === undefined || reading.kind === 'ambiguous' ? undefined : reading.value;
}

function dayFromCell(cell: CellValue): string | undefined {
  if (typeof cell === 'number') return serialToDay(cell);
  const reading = readDayText(String(cell));
  return reading === undefined || reading.kind === 'ambiguous' ? undefined : reading.day;
}

/** What is written into the sheet for a field: words in the workbook's language, days as serials, blanks as null. */
export function cellFromField(column: TableColumn, value: FieldValue, language: Language): CellValue {
  if (value === null || value === '') return null;
  if (column.codes !== undefined)
    return column.choices?.[language][column.codes.indexOf(String(value))] ?? value;
  return column.role === 'day' ? dayToSerial(String(value)) : value;
}

/** The words of a choice in the pane, by its code. */
export function choiceText(column: TableColumn, code: string, language: Language): string {
  return column.choices?.[language][column.codes?.indexOf(code) ?? -1] ?? code;
}
