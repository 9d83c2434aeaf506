// Writing into a column: one edit per run of rows that follow each other, whatever order they are given in.
import type { CellValue } from '../../model/cell';
import type { DraftSheet } from './draft-sheet';
import type { EditPlan } from './edit-plan';
import { runsOf } from './row-runs';

/** What a cell can hold: NaN and the infinite numbers are blanks, as JSON makes them on the way. */
export function writable(value: CellValue | undefined): CellValue {
  return value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? null : value;
}

interface Block<T> {
  readonly row: number;
  readonly items: readonly T[];
}

function blocksOf<T>(rows: readonly number[], items: readonly T[]): Block<T>[] {
  const order = rows.map((_, i) => i).sort((one, other) => (rows[one] as number) - (rows[other] as number));
  const sorted = order.map((i) => items[i] as T);
  return runsOf(order.map((i) => rows[i] as number)).map(({ from, at, count }) => {
    return { row: from, items: sorted.slice(at, at + count) };
  });
}

/** Values put into rows of a column, in the draft and as edits from the top down; missing ones are blanks. */
export function writeValues(
  plan: EditPlan,
  draft: DraftSheet,
  column: number,
  rows: readonly number[],
  values: readonly CellValue[],
): void {
  for (const { row, items } of blocksOf(
    rows,
    rows.map((_, i) => writable(values[i])),
  )) {
    items.forEach((value, i) => draft.put(row + i, column, { value, formula: null }));
    plan.edits.push({
      kind: 'setValues',
      sheet: draft.id,
      row,
      column,
      values: items.map((value) => [value]),
    });
  }
}

/** Formulas put into rows of a column, in the draft and as edits from the top down. `perRow`: each gives one cell, in Excel's tables too. */
export function writeFormulas(
  plan: EditPlan,
  draft: DraftSheet,
  column: number,
  rows: readonly number[],
  formulas: readonly string[],
  perRow = false,
): void {
  for (const { row, items } of blocksOf(rows, formulas)) {
    items.forEach((formula, i) => draft.put(row + i, column, { value: null, formula }));
    plan.edits.push({
      kind: 'setFormulas',
      sheet: draft.id,
      row,
      column,
      formulas: items,
      ...(perRow ? { perRow } : {}),
    });
  }
}
