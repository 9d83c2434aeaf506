// Numbers as cells: NaN is blank.
import type { CellValue } from '../model/cell';

export function cellsFromNumbers(values: Float64Array): CellValue[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}
