// Example text: an example as people read it, the formula one would type in a language's own notation, and its result.
import type { CellValue } from '../model/cell';
import type { Language } from '../model/language';
import { formatNumber } from '../text/format-number';
import type { CellResult, Example, FunctionDefinition } from './define-function';

/** Signs between arguments, between columns and between rows of an array, and the decimal sign, as spreadsheets use them in each language. */
const notation: Readonly<
  Record<Language, { readonly argument: string; readonly column: string; readonly decimal: string }>
> = {
  en: { argument: ', ', column: ', ', decimal: '.' },
  pl: { argument: '; ', column: ' \\ ', decimal: ',' },
};
const rowSign = '; ';
const truthWords: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['FALSE', 'TRUE'],
  pl: ['FAŁSZ', 'PRAWDA'],
};

function cellText(cell: unknown, language: Language): string {
  if (typeof cell === 'number') return String(cell).replace('.', notation[language].decimal);
  if (typeof cell === 'boolean') return truthWords[language][cell ? 1 : 0];
  return typeof cell === 'string' ? `"${cell.replace(/"/g, '""')}"` : '';
}

function argumentText(arg: unknown, language: Language): string {
  if (!Array.isArray(arg)) return cellText(arg, language);
  const rows = (arg as readonly (readonly unknown[])[]).map((row) =>
    row.map((cell) => cellText(cell ?? '', language)).join(notation[language].column),
  );
  return `{${rows.join(rowSign)}}`;
}

/** The arguments of an example, asking for a result in `language` where the function can be asked and the example does not say. */
export function exampleArguments(
  { params }: FunctionDefinition,
  { args }: Example,
  language: Language,
): readonly unknown[] {
  const place = params.findIndex(({ name }) => name === 'language');
  if (language === 'en' || place < 0 || args[place] !== undefined) return args;
  return Object.assign(Array<unknown>(place).fill(undefined), args, { [place]: language });
}

/** The call as one would type it: separators and decimal sign of the language, ranges as array constants. */
export function formulaText(id: string, args: readonly unknown[], language: Language): string {
  const texts = args.map((arg) => argumentText(arg, language));
  return `=${id}(${texts.join(notation[language].argument)})`;
}

function shownCell(cell: CellValue, language: Language): string {
  if (typeof cell === 'number') return formatNumber(language, cell, 5);
  return typeof cell === 'boolean' ? truthWords[language][cell ? 1 : 0] : (cell ?? '');
}

/** The cells of a result as texts, row by row; undefined for an error. */
export function resultTexts(result: CellResult, language: Language): string[][] | undefined {
  return result.ok ? result.cells.map((row) => row.map((cell) => shownCell(cell, language))) : undefined;
}
