// roleFormat: how every host shows each column role: number format and alignment. Formats are written in English; hosts show them in the reader's way.
import type { Language } from '../../model/language';
import type { ColumnRole } from '../port';

/** The look of a role's cells; what is left out stays as the host has it. */
export interface RoleFormat {
  readonly numberFormat?: string;
  readonly align?: 'right' | 'center';
  readonly bold?: boolean;
}

/** The look of a role. Days alone differ by the language of the workbook: `dd.mm.yyyy` in Polish, else `yyyy-mm-dd`. */
export function roleFormat(role: ColumnRole, language: Language): RoleFormat {
  switch (role) {
    case 'money':
      return { numberFormat: '#,##0.00', align: 'right' };
    case 'percent':
      return { numberFormat: '0.0%', align: 'right' };
    case 'number':
      return { numberFormat: 'General', align: 'right' };
    case 'hours':
      return { numberFormat: '#,##0.0', align: 'right' };
    case 'rating':
      return { numberFormat: '0', align: 'center' };
    case 'day':
      return { numberFormat: language === 'pl' ? 'dd.mm.yyyy' : 'yyyy-mm-dd', align: 'right' };
    case 'yesNo':
      return { align: 'center' };
    case 'class':
    case 'heading':
      return { bold: true };
    // Not the text format "@" for ids: texts are entered as texts anyway (see entered-value), and "@" may keep the apostrophe that says so.
    case 'id':
    case 'text':
    case 'explanation':
    case 'choice':
      return {};
  }
}

/** The fill of header cells that are ours, `#RRGGBB`. */
export const headerFill = '#DDEBF7';
/** The line below header cells that are ours, `#RRGGBB`. */
export const headerLine = '#5B9BD5';

/** The pixels of a column of n characters in the standard font, 7n + 5 in Excel and in Google Sheets. */
export function widthInPixels(characters: number): number {
  return characters * 7 + 5;
}
