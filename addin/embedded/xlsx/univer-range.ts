// UniverRange: a rectangle of cells as Univer's resources keep it, zero-based, and its address in a file.
import { cellName } from '../../../shared/model/cell-name';

/** The first and the last lines of the rectangle, all inside it. */
export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** `B2:B9`, or `B2` for one cell. */
export function rangeAddress({ startRow, endRow, startColumn, endColumn }: UniverRange): string {
  const [first, last] = [cellName(startRow, startColumn), cellName(endRow, endColumn)];
  return first === last ? first : `${first}:${last}`;
}
