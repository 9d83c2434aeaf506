// Planning changes of rows: adding, deleting and putting back, in blocks of rows that follow each other.
import { domainError, type DomainError } from '../../model/domain-error';
import { columnIndex, rowIndexes } from './draft-sheet';
import { draftFor, noSuchPlace, type EditPlan } from './edit-plan';
import { dressAddedRows } from './plan-tables';
import type { Change } from '../port';
import { runsOf } from './row-runs';
import { writable } from './write-blocks';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** Rows below the last one, their cells by columns. Refused with `error.noSuchColumn`. */
export function planAppendRows(
  plan: EditPlan,
  { target, columns, rows }: Of<'appendRows'>,
): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  if (rows.length === 0) return undefined;
  const places = columns.map((column) => columnIndex(draft, column));
  const missing = places.indexOf(-1);
  if (missing >= 0)
    return domainError('value', 'error.noSuchColumn', { sheet: draft.name, column: columns[missing] ?? '' });
  const first = draft.rows;
  if (!draft.isNew) plan.undo.unshift({ kind: 'deleteRows', target, rows: rows.map((_, i) => first + i) });
  const order = places.map((_, i) => i).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  for (const run of runsOf(order.map((i) => places[i] ?? 0))) {
    const sources = order.slice(run.at, run.at + run.count);
    const values = rows.map((row) => sources.map((i) => writable(row[i])));
    values.forEach((row, i) =>
      row.forEach((value, c) => draft.put(first + i, run.from + c, { value, formula: null })),
    );
    plan.edits.push({ kind: 'setValues', sheet: draft.id, row: first, column: run.from, values });
  }
  draft.rows = first + rows.length;
  dressAddedRows(plan, draft, first, first + rows.length - 1);
  return undefined;
}

/** Whole rows taken out, by key or place. Refused with `error.noSuchRow`, and with `error.formulaRow` where a cell of theirs holds a formula. */
export function planDeleteRows(plan: EditPlan, { target, rows }: Of<'deleteRows'>): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  const places = [...new Set(rowIndexes(draft, rows))].sort((one, other) => one - other);
  if (places[0] === -1)
    return domainError('value', 'error.noSuchRow', { sheet: draft.name, row: rows.map(String).join(', ') });
  const cells = places.map((row) =>
    Array.from({ length: draft.columns }, (_, column) => draft.cellAt(row, column)),
  );
  const formula = cells.some((row) => row.some((cell) => cell.formula !== null));
  if (formula) return domainError('value', 'error.formulaRow', { sheet: draft.name });
  if (!draft.isNew) {
    plan.undo.unshift({
      kind: 'restoreRows',
      target,
      rows: places,
      cells: cells.map((row) => row.map(({ value }) => value)),
    });
  }
  for (const { from, count } of runsOf(places).reverse())
    plan.edits.push({ kind: 'removeRows', sheet: draft.id, row: from, count });
  draft.removeRows(places);
  return undefined;
}

/** Rows put in where they stood, ascending, with their values from column A on; those below move down. */
export function planRestoreRows(
  plan: EditPlan,
  { target, rows, cells }: Of<'restoreRows'>,
): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  plan.undo.unshift({ kind: 'deleteRows', target, rows });
  draft.insertRows(rows);
  for (const { from, at, count } of runsOf(rows)) {
    const values = cells.slice(at, at + count).map((row) => row.map(writable));
    plan.edits.push({ kind: 'insertRows', sheet: draft.id, row: from, count });
    plan.edits.push({ kind: 'setValues', sheet: draft.id, row: from, column: 0, values });
    values.forEach((row, i) =>
      row.forEach((value, column) => draft.put(from + i, column, { value, formula: null })),
    );
  }
  return undefined;
}
