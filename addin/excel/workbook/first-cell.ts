// firstCellOf: the upper left cell of an address as Excel's events give it: "D17", "$A$2:$B$9", "7:9", "C:C", also several with commas.

/** Zero-based row and column of that cell: 0 for what the address leaves out ("C:C", "7:9"); undefined where it is no address. */
export function firstCellOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const last = address.slice(address.lastIndexOf('!') + 1);
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?=[:,]|$)/i.exec(last);
  const [, letters = 'A', digits = '1'] = match ?? [];
  if (match === null || match[0] === '') return undefined;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
