// roleStyle: how Univer shows each column role: number format and alignment, in either language.
import type { Language } from '../../../shared/model/language';
import { headerFill, headerLine, roleFormat } from '../../../shared/workbook/adapter/role-format';
import type { ColumnRole } from '../../../shared/workbook/port';
import type { StyleData } from '../xlsx/univer-data';

/** Univer's codes of alignments. */
const alignments = { right: 3, center: 2 } as const;

/** What is laid over a cell of a role; empty where it needs nothing. */
export function roleStyle(role: ColumnRole, language: Language): StyleData {
  const { numberFormat, align, bold } = roleFormat(role, language);
  // Here a text is kept as text by its format alone.
  const pattern = role === 'id' ? '@' : numberFormat;
  return {
    ...(pattern === undefined ? {} : { n: { pattern } }),
    ...(align === undefined ? {} : { ht: alignments[align] }),
    ...(bold === true ? { bl: 1 } : {}),
  };
}

/** Header cells of columns that are ours. */
export const headerStyle = {
  bl: 1,
  bg: { rgb: headerFill },
  bd: { b: { s: 1, cl: { rgb: headerLine } } },
} as StyleData;
