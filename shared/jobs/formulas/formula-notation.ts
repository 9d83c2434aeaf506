// FormulaNotation: the signs a workbook writes formulas with, and a formula of ours (English, commas) in them.
import type { WorkbookLocale } from '../../workbook/port';

/** The signs that part arguments and columns of an array, and the decimal sign. */
export interface FormulaNotation {
  readonly argument: ',' | ';';
  /** Between the columns of an array; between its rows it is `;` everywhere. */
  readonly column: ',' | '\\';
  readonly decimal: '.' | ',';
}

/** The notation in which formulas travel: `KAM_ABC(B2:B9,0.8)`, `{1,2;3,4}`. */
export const englishNotation: FormulaNotation = { argument: ',', column: ',', decimal: '.' };
const commaNotation: FormulaNotation = { argument: ';', column: '\\', decimal: ',' };

/** The notation of a workbook: where the decimal sign is a comma, semicolons part arguments and backslashes the columns of an array. */
export function notationOf({
  argumentSeparator,
}: Pick<WorkbookLocale, 'argumentSeparator'>): FormulaNotation {
  return argumentSeparator === ',' ? englishNotation : commaNotation;
}

/** Quoted texts and sheet names stay as they are. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|,|(\d)\.(\d)/g;

/** A formula as the workbook's user would type it. */
export function shownFormula(formula: string, { argument, column, decimal }: FormulaNotation): string {
  let inArray = false;
  return formula.replace(pieces, (piece, whole: string | undefined, part: string | undefined) => {
    if (piece === '{' || piece === '}') inArray = piece === '{';
    if (piece === ',') return inArray ? column : argument;
    return whole === undefined || part === undefined ? piece : `${whole}${decimal}${part}`;
  });
}
