// Formulas and the spreadsheet's locale. Where the decimal sign is a comma, Google writes `;` between arguments and reads "0.15" as no number.
import { withDecimals } from '../../shared/jobs/formulas/entered-fraction';
import type { WorkbookLocale } from '../../shared/workbook/port';

/** Whether a locale writes 1.5 with a comma, as "pl_PL" does; false for one that is not known. */
export function usesDecimalComma(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  } catch {
    return false;
  }
}

/** The sign between arguments in such a locale. */
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

/** `{1,2;3,4}` → `HSTACK({1;3},{2;4})`: the sign between columns is another one in each locale, the one between rows never. */
function withStackedColumns(formula: string): string {
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:"(?:[^"]|"")*"|[^"}])*\}/g;
  return formula.replace(quoted, (piece) => (piece.startsWith('{') ? stackedColumns(piece) : piece));
}

function stackedColumns(array: string): string {
  const rows: string[][] = [['']];
  for (const [piece] of array.slice(1, -1).matchAll(/"(?:[^"]|"")*"|[^"]/g)) {
    const row = rows[rows.length - 1] as string[];
    if (piece === ';') rows.push(['']);
    else if (piece === ',') row.push('');
    else row[row.length - 1] += piece;
  }
  if (rows.length === 1 || rows[0]?.length === 1) return array;
  const columns = (rows[0] as string[]).map((_, c) => `{${rows.map((row) => row[c] ?? '').join(';')}}`);
  return `HSTACK(${columns.join(',')})`;
}

/**
 * A formula of ours (English, commas) as every locale reads it: semicolons, and 0.15 as 15/100, which is the very same number.
 */
export function enteredFormula(formula: string): string {
  return outsideQuotes(withStackedColumns(formula), (piece) =>
    piece.replace(/,/g, ';').replace(/(\d*)\.(\d+)(?![\d!])/g, (_, whole: string, part: string) => {
      return `${String(Number(whole + part))}/1${'0'.repeat(part.length)}`;
    }),
  );
}

/** A formula as Google gives it, in English with commas. */
export function plainFormula(formula: string, decimalComma: boolean): string {
  const isArray = /[{}]/.test(formula);
  const plain = outsideQuotes(formula, (piece) => {
    if (decimalComma) return piece.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ',');
    return isArray ? piece : piece.replace(/;/g, ',');
  });
  return withDecimals(plain);
}
