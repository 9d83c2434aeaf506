// How Excel shows each column role: number format and alignment. Formats are written in English; Excel shows them in its own language.
import type { Language } from '../../../shared/model/language';
import type { ColumnRole } from '../../../shared/workbook/port';

export interface RoleFormat {
  readonly numberFormat?: string;
  readonly align?: 'Right' | 'Center';
  readonly bold?: boolean;
}

export function roleFormat(role: ColumnRole, language: Language): RoleFormat {
  switch (role) {
    case 'money':
      return { numberFormat: '#,##0.00', align: 'Right' };
    case 'percent':
      return { numberFormat: '0.0%', align: 'Right' };
    case 'number':
      return { numberFormat: '#,##0.##', align: 'Right' };
    case 'hours':
      return { numberFormat: '#,##0.0', align: 'Right' };
    case 'rating':
      return { numberFormat: '0', align: 'Center' };
    case 'day':
      return { numberFormat: language === 'pl' ? 'dd.mm.yyyy' : 'yyyy-mm-dd', align: 'Right' };
    case 'id':
      return { numberFormat: '@' };
    case 'yesNo':
      return { align: 'Center' };
    case 'class':
      return { bold: true };
    case 'text':
    case 'explanation':
    case 'choice':
      return {};
  }
}

export const headerFill = '#DDEBF7';
export const headerLine = '#5B9BD5';

/** Excel measures widths in points here; a column of n characters in the standard font is 7n + 5 pixels wide. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** A list of choices travels as one text with commas, of 255 signs at most; what does not fit so gets no list. */
export function choiceList(choices: readonly string[]): string | undefined {
  const list = choices.join(',');
  return list.length <= 255 && choices.every((choice) => !choice.includes(',')) ? list : undefined;
}
