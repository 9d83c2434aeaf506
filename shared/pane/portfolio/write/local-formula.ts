// localFormula: a formula as the workbook's user would type it. Formulas travel in English; where the decimal sign is a comma, arguments are parted by semicolons.
import type { WorkbookLocale } from '../../../workbook/port';

/** Quoted texts and sheet names stay as they are. */
const quotedOrSign = /"(?:[^"]|"")*"|'(?:[^']|'')*'|,|(\d)\.(\d)/g;

export function localFormula(
  formula: string,
  { argumentSeparator }: Pick<WorkbookLocale, 'argumentSeparator'>,
): string {
  if (argumentSeparator === ',') return formula;
  return formula.replace(quotedOrSign, (found, whole: string | undefined, decimals: string | undefined) => {
    if (found === ',') return ';';
    return whole === undefined || decimals === undefined ? found : `${whole},${decimals}`;
  });
}
