// cellFromUniver: a Univer cell as an exceljs value, with the cached result of a formula, so that any program shows it before calculating.
import type { CellErrorValue, CellValue } from 'exceljs';
import { columnName } from '../../../shared/model/cell-name';
import { formulaToFile } from './formula-text';
import type { SpillRange } from './save-request';
import { cellType, type CellData } from './univer-data';

const errorLiterals = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
/** Univer's own; in a file it is the nearest error that Excel knows. */
const otherErrors: Readonly<Record<string, string>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#ERROR!': '#VALUE!',
  '#CYCLE!': '#REF!',
  '#CONNECT!': '#N/A',
};

/** The text of a cell, also when Univer keeps it as a rich document. */
function contentOf(cell: CellData): CellData['v'] {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? cell.v : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function plainValue(cell: CellData): CellValue {
  const value = contentOf(cell);
  if (value === null || value === undefined || value === '') return null;
  if (cell.t === cellType.boolean) return value === true || Number(value) === 1;
  if (cell.t === cellType.number) return Number.isFinite(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'string') return value;
  const error = otherErrors[value] ?? value;
  // A text typed as an error literal is an error in Univer too.
  return errorLiterals.has(error) ? ({ error } as CellErrorValue) : value;
}

/** A1 notation of a zero-based range, with both corners even where it is one cell: `B2:B2`. */
export function refOf({ startRow, startColumn, endRow, endColumn }: SpillRange): string {
  return `${columnName(startColumn)}${startRow + 1}:${columnName(endColumn)}${endRow + 1}`;
}

/**
 * The value to write; a spilling formula says which cells it fills. `result` is what the cell shows: for a spilling formula, its first value.
 */
export function cellFromUniver(cell: CellData, result: CellData, spill: SpillRange | undefined): CellValue {
  if (!cell.f) return plainValue(cell);
  const value = { formula: formulaToFile(cell.f), result: plainValue(result) ?? '' };
  return (spill ? { ...value, shareType: 'array', ref: refOf(spill) } : value) as CellValue;
}
