// cellsFromNumbers: numbers as cells, NaN as blank.
import type { CellValue } from '../model/cell';

/** One cell per number, null for NaN. */
export function cellsFromNumbers(values: Float64Array): CellValue[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}
