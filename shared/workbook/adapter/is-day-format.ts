// isDayFormat: whether a number format shows a day.

/** Quoted texts, escaped characters, colours and locales in brackets say nothing about what the number is. */
const decoration = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

/** Whether a number format shows a day or a year, Polish `rrrr` too. A time alone, an amount and `General` do not. */
export function isDayFormat(format: string): boolean {
  if (/^general$/i.test(format)) return false;
  return /[dy]|r{4}/i.test(format.replace(decoration, ''));
}
