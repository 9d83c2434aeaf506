// enteredValue: what to put into a cell of Excel or Google Sheets so that it holds exactly this value. Both read what is put into a cell as if it
// had been typed: "=cmd|…" would become a formula, "1/2" a day, "007" the number 7.
import type { CellValue } from '../../model/cell';

/** Texts that cannot be read as anything else: they begin with a letter and hold no digit. */
const plainText = /^\p{L}[^\d]*$/u;
/** The words for true and false, in the languages whose spreadsheets read them. */
const yesNoWord =
  /^(?:true|false|prawda|fałsz|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|sant|falskt|sand|falsk|tosi|epätosi|igaz|hamis|pravda|nepravda)$/i;

/**
 * What the host is given for the value: null empties the cell, and a text gets an apostrophe in front, which the cell does not keep, unless nothing
 * else can be read in it.
 */
export function enteredValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return plainText.test(value) && !yesNoWord.test(value) ? value : `'${value}`;
}
