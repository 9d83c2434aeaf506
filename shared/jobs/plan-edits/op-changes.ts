// Op changes: a step of planning as changes of the workbook, on what the sheets say now. A sheet that says something else than the user saw is a
// conflict, to be asked about; a step that is already done, because only its answer was lost, needs no change.
import type { Language } from '../../model/language';
import type { FieldValue, FieldValues } from '../../model/field-value';
import { cellFromField } from '../../sheet/tables/table-field';
import {
  addRowsChange,
  ensureTable,
  removeRowsChange,
  setFieldChanges,
} from '../../sheet/tables/plan-row-changes';
import { planTables } from '../../sheet/tables/plan-tables';
import { tableView, type TableRecord, type TableView } from '../../sheet/tables/table-view';
import type { Change, Snapshot } from '../../workbook/port';
import type { PlanOp } from './plan-op';

/** A field that the sheet and the user have each changed, or a row that is gone. */
export interface ConflictField {
  readonly field: string;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/** What becomes of a step on the sheets as they are now. */
export type OpOutcome =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'done' }
  /** The key was taken meanwhile by another row. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'conflict'; readonly fields: readonly ConflictField[] }
  | { readonly kind: 'rowGone' };

/** The sheets as they are now, which must have the tables that the step touches, and what its words and days are written with. */
export interface OpSurroundings {
  readonly snapshot: Snapshot;
  /** Of the words we write. */
  readonly language: Language;
  readonly today: string;
}

/** The changes of a step, or why it makes none. A step for an account also dates its row in KAM Plans, and adds that row where it is missing. */
export function opOutcome(op: PlanOp, surroundings: OpSurroundings): OpOutcome {
  const schema = planTables[op.table];
  const view: TableView = tableView(schema, surroundings.snapshot);
  const record = view.find(op.key);
  switch (op.kind) {
    case 'set':
      if (record === undefined) return { kind: 'rowGone' };
      return setOutcome(op, record, surroundings);
    case 'add':
      if (record !== undefined) return isSame(record, op.values) ? { kind: 'done' } : { kind: 'taken' };
      return withPlanRow(op, surroundings, [
        ensureTable(schema, surroundings.language),
        addRowsChange(schema, surroundings.snapshot, surroundings.language, [op.values]),
      ]);
    case 'remove':
      if (record === undefined) return { kind: 'done' };
      if (!isSame(record, op.was)) return { kind: 'conflict', fields: conflictFields(record, op.was, {}) };
      return withPlanRow(op, surroundings, [removeRowsChange(schema, [record.row])]);
  }
}

type SetOp = Extract<PlanOp, { kind: 'set' }>;

function setOutcome(op: SetOp, record: TableRecord, surroundings: OpSurroundings): OpOutcome {
  const fields = conflictFields(record, op.was, op.values);
  if (fields.length > 0) return { kind: 'conflict', fields };
  const open = Object.entries(op.values).filter(([id, value]) => !isWritten(record, id, value ?? null));
  if (open.length === 0) return { kind: 'done' };
  const { snapshot, language } = surroundings;
  const schema = planTables[op.table];
  return withPlanRow(op, surroundings, [
    ensureTable(schema, language),
    ...setFieldChanges(schema, snapshot, language, record.row, Object.fromEntries(open)),
  ]);
}

const isWritten = ({ values, unread }: TableRecord, id: string, value: FieldValue): boolean =>
  unread[id] === undefined && sameField(values[id] ?? null, value);

/** Whether two values are the same in a sheet, where an empty text is a blank cell. */
export const sameField = (one: FieldValue, other: FieldValue): boolean =>
  (one === '' ? null : one) === (other === '' ? null : other);

/** Fields that are now neither as the user saw them nor as the user wants them. */
function conflictFields(record: TableRecord, was: FieldValues, wanted: FieldValues): ConflictField[] {
  return Object.entries(was).flatMap(([field, seen]) => {
    const theirs = record.unread[field] ?? record.values[field] ?? null;
    const mine = wanted[field] ?? null;
    const known = sameField(theirs, seen ?? null) || (field in wanted && sameField(theirs, mine));
    return known ? [] : [{ field, mine, theirs }];
  });
}

const isSame = (record: TableRecord, values: FieldValues): boolean =>
  Object.entries(values).every(([id, value]) =>
    sameField(record.unread[id] ?? record.values[id] ?? null, value ?? null),
  );

/** Whatever is planned for an account, its row in KAM Plans is there and says when the plan last changed. */
function withPlanRow(op: PlanOp, surroundings: OpSurroundings, changes: readonly Change[]): OpOutcome {
  return { kind: 'changes', changes: [...changes, ...planRowChanges(op, surroundings)] };
}

function planRowChanges(
  { table, account, kind }: PlanOp,
  { snapshot, language, today }: OpSurroundings,
): Change[] {
  const schema = planTables.plans;
  if (account === null || table === 'history' || (table === 'plans' && kind !== 'set')) return [];
  const [row] = tableView(schema, snapshot).ofAccount(account);
  if (row?.values.updated === today) return [];
  if (row !== undefined)
    return [
      ensureTable(schema, language),
      ...setFieldChanges(schema, snapshot, language, row.row, { updated: today }),
    ];
  const added = { account: account.key, name: account.name, updated: today };
  return [ensureTable(schema, language), addRowsChange(schema, snapshot, language, [added])];
}

/** How a value of a field looks in the sheet, for telling the user of a conflict. */
export function shownField(
  table: PlanOp['table'],
  field: string,
  value: FieldValue,
  language: Language,
): string {
  const column = planTables[table].columns.find(({ id }) => id === field);
  if (value === null) return '';
  return column?.codes === undefined ? String(value) : String(cellFromField(column, value, language) ?? '');
}
