// Formulas and the spreadsheet's locale. Where the decimal sign is a comma, Google writes `;` between arguments and reads "0.15" as no number.
import type { WorkbookLocale } from '../../shared/workbook/port';

/** "pl_PL" → true. */
export function usesDecimalComma(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  } catch {
    return false;
  }
}

export function argumentSeparator(decimalComma: boolean): WorkbookLocale['argumentSeparator'] {
  return decimalComma ? ';' : ',';
}

/** Texts and sheet names in quotes stay; of the rest, what `change` says. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');
}

/**
 * A formula of ours (English, commas) as every locale reads it: semicolons, and 0.15 as 15/100, which is the very same number.
 */
export function enteredFormula(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(/,/g, ';').replace(/(\d*)\.(\d+)(?![\d!])/g, (_, whole: string, part: string) => {
      return `${String(Number(whole + part))}/1${'0'.repeat(part.length)}`;
    }),
  );
}

/** A formula as Google gives it, in English with commas. */
export function plainFormula(formula: string, decimalComma: boolean): string {
  if (!decimalComma)
    return outsideQuotes(formula, (piece) => (/[{}]/.test(formula) ? piece : piece.replace(/;/g, ',')));
  return outsideQuotes(formula, (piece) => piece.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ','));
}
