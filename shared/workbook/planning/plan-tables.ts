// Planning changes of tables and columns: making them, and taking away what was made.
import { domainError, type DomainError } from '../../model/domain-error';
import { plainText } from '../../model/plain-text';
import { columnIndex, type DraftSheet } from './draft-sheet';
import { addDraft, draftFor, noSuchPlace, type EditPlan } from './edit-plan';
import type { Change, ColumnSpec, Target } from '../port';
import { wordLooksOf } from '../word-looks';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** Rows of a new table that get number formats and lists of choices, so that rows typed by hand look right too; rows we add below get theirs with them. */
export const preparedRows = 200;

/**
 * A table with all its columns: made, or completed where it is there. Refused with `error.sheetNotRead`, and with `error.sheetNameTaken` where a
 * sheet of that name has none of the columns.
 */
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
    if (spec.columns[0] !== undefined) known.keyColumn = headerIndex(known, spec.columns[0]);
    rememberColumns(known, spec.columns);
    for (const column of spec.columns)
      if (column.formulas !== undefined) known.owned.set(headerIndex(known, column), column.formulas);
    return undefined;
  }
  const draft = addDraft(plan, spec.table);
  plan.edits.push({ kind: 'addSheet', sheet: draft.id, name: spec.table, frozenRows: 1 });
  plan.undo.unshift({ kind: 'removeTable', table: spec.table });
  addColumns(plan, draft, target, 0, spec.columns, preparedRows);
  draft.rows = 1;
  rememberColumns(draft, spec.columns);
  return undefined;
}

/** What the columns hold, for rows that are added below the prepared ones. */
function rememberColumns(draft: DraftSheet, columns: readonly ColumnSpec[]): void {
  for (const column of columns) draft.specs.set(headerIndex(draft, column), column);
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
  const looks = wordLooksOf(spec.role);
  if (looks.length > 0) plan.edits.push({ kind: 'wordLooks', sheet, column, fromRow: headerRow + 1, looks });
  if (spec.width !== undefined)
    plan.edits.push({ kind: 'columnWidth', sheet, column, characters: spec.width });
  addChoices(plan, sheet, column, spec, headerRow + 1, headerRow + rows);
}

function addChoices(
  plan: EditPlan,
  sheet: string,
  column: number,
  { choices }: ColumnSpec,
  fromRow: number,
  toRow: number,
): void {
  if (choices === undefined || !plan.capabilities.dataValidation) return;
  plan.edits.push({ kind: 'choices', sheet, column, fromRow, toRow, choices });
}

/** Formats and lists for rows added to a table of ours below those that were prepared when it was made. */
export function dressAddedRows(plan: EditPlan, draft: DraftSheet, fromRow: number, toRow: number): void {
  const first = Math.max(fromRow, preparedRows + 1);
  if (first > toRow) return;
  for (const [column, spec] of draft.specs) {
    const place = { sheet: draft.id, column, fromRow: first, toRow };
    plan.edits.push({ kind: 'formatColumn', ...place, role: spec.role });
    addChoices(plan, draft.id, column, spec, first, toRow);
  }
}

/** Columns to the right of the used range, formatted down to its last row; later changes of the batch know them by their ids. */
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

/** Columns emptied where they are, as the undoing of having added them. Refused with `error.noSuchColumn`. */
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

/** The sheet of a table taken out, as the undoing of having made it. */
export function planRemoveTable(plan: EditPlan, { table }: Of<'removeTable'>): DomainError | undefined {
  const draft = draftFor(plan, { table });
  if (draft === undefined) return noSuchPlace({ table });
  plan.edits.push({ kind: 'removeSheet', sheet: draft.id });
  return undefined;
}
