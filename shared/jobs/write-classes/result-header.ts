// Result header: our title where it is free, and whether the one above the values is a header to the functions.
import type { CellValue } from '../../model/cell';
import { readsAsNumber } from '../../functions/header-row';
import { plainText } from '../../model/plain-text';
import type { SheetData } from '../../workbook/port';

/** The title, with a number behind it where the user has a column of that name. */
export function freeHeader(data: SheetData | undefined, headerRow: number, title: string): string {
  const taken = new Set(data?.columns.map(({ values }) => plainText(String(values[headerRow] ?? ''))));
  let header = title;
  for (let i = 2; taken.has(plainText(header)); i++) header = `${title} (${String(i)})`;
  return header;
}

/** Whether the functions take the cell for a header of a column of numbers (METHOD rule 2). */
export const readsAsHeader = (cell: CellValue): boolean =>
  typeof cell === 'string' && cell.trim() !== '' && !readsAsNumber(cell);
