// Calling functions of the catalogue where only their cells matter.
import type { CellResult } from '../../shared/functions/define-function';
import { functionById } from '../../shared/functions/registry';

export type Cells = readonly (readonly unknown[])[];

export function cells(id: string, ...args: readonly unknown[]): Cells {
  const result = functionById(id)?.invoke(args);
  if (result?.ok !== true) throw new Error(`${id}: ${result?.message ?? 'missing'}`);
  return result.cells;
}

/** An error is its literal. */
export const cellsOrLiteral = (result: CellResult): Cells | string =>
  result.ok ? result.cells : result.literal;

export const first = (id: string, ...args: readonly unknown[]) => cells(id, ...args).map(([cell]) => cell);
export const numberOf = (id: string, ...args: readonly unknown[]) => Number(cells(id, ...args)[0]?.[0]);
