// MemoryCell: what stands in a cell of the in-memory workbook.
import type { CellValue } from '../../model/cell';

/** A value, or a formula with the value that it gave last. */
export interface MemoryCell {
  value: CellValue;
  formula: string | null;
}

/** Whether a cell holds anything of its own. */
export const isFilled = ({ value, formula }: MemoryCell): boolean => value !== null || formula !== null;
