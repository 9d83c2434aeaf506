// The text of a field in the pane, and back: numbers with the language's decimal sign, shares in per cent.
import type { Language } from '../../../model/language';
import type { TableColumn } from '../../../sheet/tables/define-table';
import type { FieldValue } from '../../../model/field-value';
import { readNumberText } from '../../../sheet/words/number-text';
import { formatNumber } from '../../../text/format-number';

const decimals = 6;

export const isNumberColumn = ({ role }: TableColumn): boolean =>
  role === 'money' || role === 'percent' || role === 'number' || role === 'hours' || role === 'rating';

export function fieldToText(column: TableColumn, value: FieldValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string' || !isNumberColumn(column)) return String(value);
  return formatNumber(language, column.role === 'percent' ? value * 100 : value, decimals);
}

/** Undefined where the text is no number, though one is wanted. 1,234 is read as the language writes numbers. */
export function textToField(column: TableColumn, text: string, language: Language): FieldValue | undefined {
  if (text.trim() === '') return null;
  if (!isNumberColumn(column)) return text;
  const reading = readNumberText(text);
  if (reading === undefined) return undefined;
  const value =
    reading.kind === 'ambiguous' ? (language === 'pl' ? reading.comma : reading.point) : reading.value;
  if (!Number.isFinite(value)) return undefined;
  return column.role === 'percent' && !text.includes('%') ? value / 100 : value;
}
