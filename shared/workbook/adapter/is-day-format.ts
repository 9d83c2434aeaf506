// isDayFormat: does a number format show a day?

/** Quoted texts, escaped characters, colours and locales in brackets say nothing about what the number is. */
const decoration = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

export function isDayFormat(format: string): boolean {
  if (/^general$/i.test(format)) return false;
  return /[dy]|r{4}/i.test(format.replace(decoration, ''));
}
