// roleStyle: how Univer shows each column role: number format and alignment, in either language.
import type { Language } from '../../../shared/model/language';
import type { ColumnRole } from '../../../shared/workbook/port';
import type { StyleData } from '../xlsx/univer-data';

const right = 3;
const center = 2;

function format(pattern: string, ht?: number): StyleData {
  return ht === undefined ? { n: { pattern } } : { n: { pattern }, ht };
}

/** What is laid over a cell of a role; empty where it needs nothing. */
export function roleStyle(role: ColumnRole, language: Language): StyleData {
  switch (role) {
    case 'money':
      return format('#,##0.00', right);
    case 'percent':
      return format('0.0%', right);
    case 'number':
      return format('General', right);
    case 'hours':
      return format('#,##0.0', right);
    case 'rating':
      return format('0', center);
    case 'day':
      return format(language === 'pl' ? 'dd.mm.yyyy' : 'yyyy-mm-dd', right);
    case 'id':
      return format('@');
    case 'yesNo':
      return { ht: center };
    case 'class':
    case 'heading':
      return { bl: 1 };
    case 'text':
    case 'explanation':
    case 'choice':
      return {};
  }
}

/** Header cells of columns that are ours. */
export const headerStyle = {
  bl: 1,
  bg: { rgb: '#DDEBF7' },
  bd: { b: { s: 1, cl: { rgb: '#5B9BD5' } } },
} as StyleData;
