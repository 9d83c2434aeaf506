// polishFormula: a formula typed the Polish way (`;` between arguments, `0,1`, PRAWDA) in the form the engine reads.

const logicals: Readonly<Record<string, string>> = { PRAWDA: 'TRUE', FAŁSZ: 'FALSE', FALSZ: 'FALSE' };

/** Texts, quoted sheet names and array constants are left as they are. */
const literal = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;
/** Digits, comma, digits, and no part of a reference (`A1,2`) or of an English number (`0.8,0.95`). */
const decimalComma = /(?<![\w.$:])(\d+),(\d+)(?![\w.:(])/g;
const word = /(?<![\wŁł.])(PRAWDA|FAŁSZ|FALSZ)(?![\wŁł(])/giu;

function convert(code: string): string {
  return code
    .replace(decimalComma, '$1.$2')
    .replace(/;/g, ',')
    .replace(word, (name) => logicals[name.toUpperCase()] ?? name);
}

/** The formula in English; one typed the English way stays what it was. */
export function polishFormula(formula: string): string {
  return formula
    .split(literal)
    .map((part, index) => (index % 2 === 1 ? part : convert(part)))
    .join('');
}
