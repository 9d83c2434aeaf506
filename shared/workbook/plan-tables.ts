// Planning changes of tables and columns: making them, adding and deleting rows, and the undoing of each.
import { domainError, type DomainError } from '../model/domain-error';
import { plainText } from '../sheet/plain-text';
import { columnIndex, rowIndexes, type DraftSheet } from './draft-sheet';
import { addDraft, draftFor, noSuchPlace, type EditPlan } from './edit-plan';
import { runsOf } from './row-runs';
import { writable } from './write-blocks';
import type { Change, ColumnSpec, Target } from './port';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** Rows of a new table that get number formats and lists of choices, so that rows typed by hand look right too. */
const preparedRows = 1_000;

export function planEnsureTable(plan: EditPlan, { spec }: Of<'ensureTable'>): DomainError | undefined {
  const target: Target = { table: spec.table };
  const exists = plan.snapshot.sheets.some(({ name }) => name === spec.table);
  const known = draftFor(plan, target);
  if (exists && known === undefined) return noSuchPlace(target);
  if (known !== undefined) {
    const missing = spec.columns.filter((column) => headerIndex(known, column) < 0);
    if (missing.length === spec.columns.length && known.rows > 0)
      return domainError('value', 'error.sheetNameTaken', { sheet: spec.table });
    addColumns(plan, known, target, 0, missing, preparedRows);
    for (const column of spec.columns)
      if (column.formulas !== undefined) known.owned.set(headerIndex(known, column), column.formulas);
    return undefined;
  }
  const draft = addDraft(plan, spec.table);
  plan.edits.push({ kind: 'addSheet', sheet: draft.id, name: spec.table, frozenRows: 1 });
  plan.undo.unshift({ kind: 'removeTable', table: spec.table });
  addColumns(plan, draft, target, 0, spec.columns, preparedRows);
  draft.rows = 1;
  return undefined;
}

/** Headers are recognised in either language. */
function headerIndex(draft: DraftSheet, { header, aliases = [] }: ColumnSpec): number {
  const names = [header, ...aliases].map(plainText);
  for (let column = 0; column < draft.columns; column++) {
    const { value } = draft.cellAt(0, column);
    if (typeof value === 'string' && names.includes(plainText(value))) return column;
  }
  return -1;
}

function addColumns(
  plan: EditPlan,
  draft: DraftSheet,
  target: Target,
  headerRow: number,
  specs: readonly ColumnSpec[],
  rows: number,
): void {
  if (specs.length === 0) return;
  const first = draft.columns;
  if (!draft.isNew) {
    const columns = specs.map((_, i) => `c${String(first + i)}`);
    plan.undo.unshift({ kind: 'removeColumns', target, columns });
  }
  specs.forEach((spec, i) => addColumn(plan, draft, headerRow, first + i, spec, rows));
}

function addColumn(
  plan: EditPlan,
  draft: DraftSheet,
  headerRow: number,
  column: number,
  spec: ColumnSpec,
  rows: number,
): void {
  const { id: sheet } = draft;
  draft.made.add(column);
  draft.put(headerRow, column, { value: spec.header === '' ? null : spec.header, formula: null });
  if (spec.header !== '')
    plan.edits.push({ kind: 'setValues', sheet, row: headerRow, column, values: [[spec.header]] });
  plan.edits.push({ kind: 'headerStyle', sheet, row: headerRow, column });
  plan.edits.push({
    kind: 'formatColumn',
    sheet,
    column,
    fromRow: headerRow + 1,
    toRow: headerRow + rows,
    role: spec.role,
  });
  if (spec.width !== undefined)
    plan.edits.push({ kind: 'columnWidth', sheet, column, characters: spec.width });
  if (spec.choices !== undefined && plan.capabilities.dataValidation) {
    plan.edits.push({
      kind: 'choices',
      sheet,
      column,
      fromRow: headerRow + 1,
      toRow: headerRow + rows,
      choices: spec.choices,
    });
  }
}

export function planEnsureColumns(
  plan: EditPlan,
  { target, headerRow, columns }: Of<'ensureColumns'>,
): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  const first = draft.columns;
  addColumns(plan, draft, target, headerRow, columns, Math.max(1, draft.rows - headerRow - 1));
  columns.forEach(({ id }, i) => draft.named.set(id, first + i));
  return undefined;
}

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
  return undefined;
}

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

export function planRemoveColumns(
  plan: EditPlan,
  { target, columns }: Of<'removeColumns'>,
): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  for (const id of columns) {
    const column = columnIndex(draft, id);
    if (column < 0) return domainError('value', 'error.noSuchColumn', { sheet: draft.name, column: id });
    plan.edits.push({ kind: 'clearColumns', sheet: draft.id, column, count: 1 });
  }
  return undefined;
}

export function planRemoveTable(plan: EditPlan, { table }: Of<'removeTable'>): DomainError | undefined {
  const draft = draftFor(plan, { table });
  if (draft === undefined) return noSuchPlace({ table });
  plan.edits.push({ kind: 'removeSheet', sheet: draft.id });
  return undefined;
}
