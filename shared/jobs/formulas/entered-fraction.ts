// Entered fraction: 15/100 as 0.15 again. Google Sheets gets its fractions so, because a locale may read no point.

/** A whole argument, or a whole cell of an array. */
const fraction = /(?<=[(,;{])(\d+)\/1(0+)(?=[),;}])/g;
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

function decimal(_: string, digits: string, { length }: string): string {
  const padded = digits.padStart(length + 1, '0');
  return `${padded.slice(0, -length)}.${padded.slice(-length)}`;
}

/** `KAM_ABC(B2:B9,8/10)` → `KAM_ABC(B2:B9,0.8)`, the very same number. Quoted texts and sheet names stay. */
export function withDecimals(formula: string): string {
  return formula
    .split(quoted)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(fraction, decimal)))
    .join('');
}
