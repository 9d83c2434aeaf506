// PlanOp: one step of planning: fields of a row set, a row added, a row taken out. What the user sees of it at once, and what is written.
import type { FieldOf, PlanTable } from '../../sheet/tables/plan-tables';
import type { FieldValues } from '../../model/field-value';
import type { AccountKey, TableRecord } from '../../sheet/tables/table-view';

/** Some fields of a row of one table. */
export type PlanValues<T extends PlanTable> = FieldValues<FieldOf<T>>;

/** A row of one table as a form shows it, saved or not yet. */
export type PlanRow<T extends PlanTable> = TableRecord<FieldOf<T>>;

interface InTable {
  readonly table: PlanTable;
  /** Whose plan it belongs to; null for what belongs to no account. */
  readonly account: AccountKey | null;
  readonly key: string;
}

/** One step: the table, whose plan it is, the key of the row, and what happens to the row. */
export type PlanOp =
  /** `was` is what the user saw when changing it: the sheet may say something else by now. */
  | (InTable & { readonly kind: 'set'; readonly values: FieldValues; readonly was: FieldValues })
  | (InTable & { readonly kind: 'add'; readonly values: FieldValues })
  /** `was`: the whole row as the user saw it. */
  | (InTable & { readonly kind: 'remove'; readonly was: FieldValues });

/** Two steps as one, so that fast typing is one save: the later setting of a row goes into the earlier step; null where they stay two. */
export function mergedOps(earlier: PlanOp, later: PlanOp): PlanOp | null {
  if (earlier.table !== later.table || earlier.key !== later.key || later.kind !== 'set') return null;
  if (earlier.kind === 'add') return { ...earlier, values: { ...earlier.values, ...later.values } };
  if (earlier.kind !== 'set') return null;
  return {
    ...earlier,
    values: { ...earlier.values, ...later.values },
    was: { ...later.was, ...earlier.was },
  };
}

/** Fields that name another row of the same table by its key: an action its objective. */
const links: Readonly<Partial<Record<PlanTable, string>>> = { actions: 'objective' };

/** A waiting step once the row that `added` makes has got another key: it goes on about that row, or links to it, under the new one. */
export function renumberedOp(op: PlanOp, added: PlanOp, key: string): PlanOp {
  if (op.table !== added.table) return op;
  if (op.key === added.key)
    return op.kind === 'add' ? { ...op, key, values: { ...op.values, id: key } } : { ...op, key };
  const link = links[op.table];
  if (link === undefined || op.kind === 'remove' || op.values[link] !== added.key) return op;
  return { ...op, values: { ...op.values, [link]: key } };
}
