// Cell names as people say them: column letters and A1.

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** Zero-based row and column → A1. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}
