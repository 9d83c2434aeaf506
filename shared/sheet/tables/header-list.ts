// A header row in one cell of KAM Settings: a list in brackets, each header in quotes.
import type { CellValue } from '../../model/cell';

/** Excel keeps 32,767 characters in a cell. */
const longest = 30_000;

/** The cell for a header row; null where there is none, or the list would not go into a cell. */
export function writeHeaderList(headers: readonly string[]): CellValue {
  const text = JSON.stringify(headers);
  return headers.length === 0 || text.length > longest ? null : text;
}

/** The headers in a cell; none where it is blank, or where somebody has broken it. */
export function readHeaderList(cell: CellValue | undefined): readonly string[] {
  try {
    const list: unknown = JSON.parse(String(cell ?? '[]'));
    return Array.isArray(list) && list.every((one): one is string => typeof one === 'string') ? list : [];
  } catch {
    return [];
  }
}
