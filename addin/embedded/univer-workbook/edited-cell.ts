// The cells an edit writes, as Univer cell data.
import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../../shared/model/cell';
import { cellType, no, yes } from '../xlsx/univer-data';

const nothing: ICellData = { v: null, f: null, si: null, p: null, t: null };

/**
 * A cell that holds a value and nothing of what it held before. Texts are marked as texts, whatever they begin with: an account may be called
 * `=cmd|…`.
 */
export function valueCell(value: CellValue): ICellData {
  if (value === null) return nothing;
  if (typeof value === 'boolean') return { ...nothing, v: value ? yes : no, t: cellType.boolean };
  return { ...nothing, v: value, t: typeof value === 'number' ? cellType.number : cellType.text };
}

/** A cell that holds a formula and nothing of what it held before. */
export function formulaCell(formula: string): ICellData {
  return { ...nothing, f: formula };
}
