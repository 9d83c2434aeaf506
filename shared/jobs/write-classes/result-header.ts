// Result header: our title where it is free, and whether the one above the values is a header to the functions.
import type { CellValue } from '../../model/cell';
import { readNumberText } from '../../sheet/words/number-text';
import { plainText } from '../../model/plain-text';
import { isUnknownMark } from '../../sheet/words/unknown-mark';
import type { SheetData } from '../../workbook/port';

/** The title, with a number behind it where the user has a column of that name. */
export function freeHeader(data: SheetData | undefined, headerRow: number, title: string): string {
  const taken = new Set(data?.columns.map(({ values }) => plainText(String(values[headerRow] ?? ''))));
  let header = title;
  for (let i = 2; taken.has(plainText(header)); i++) header = `${title} (${String(i)})`;
  return header;
}

/** Whether the functions take the cell for a header, as `columnIsHeaded` of shared/functions decides it for a column of numbers. */
export function readsAsHeader(cell: CellValue): boolean {
  return (
    typeof cell === 'string' &&
    cell.trim() !== '' &&
    readNumberText(cell) === undefined &&
    !isUnknownMark(cell)
  );
}
