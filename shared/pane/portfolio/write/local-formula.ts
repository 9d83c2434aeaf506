// localFormula: a formula as the workbook's user would type it. Formulas travel in English; where the decimal sign is a comma, arguments are parted by semicolons.
import { notationOf, shownFormula } from '../../../jobs/formulas/formula-notation';
import type { WorkbookLocale } from '../../../workbook/port';

export function localFormula(formula: string, locale: Pick<WorkbookLocale, 'argumentSeparator'>): string {
  return shownFormula(formula, notationOf(locale));
}
