// Table overlay: the rows as the sheet has them, with steps laid over that are not yet saved, so that a form shows at once what was entered.
import type { AccountKey, TableRecord, TableView } from '../../sheet/tables/table-view';
import type { PlanOp } from './plan-op';

interface Overlay {
  readonly changed: Map<string, TableRecord>;
  readonly added: Map<string, { readonly record: TableRecord; readonly account: AccountKey | null }>;
  readonly removed: Set<string>;
}

/** The view with the steps laid over; `ops` are those of this table, in their order. Rows that are added stand last, at row -1. */
export function overlaidView(base: TableView, ops: readonly PlanOp[]): TableView {
  if (ops.length === 0) return base;
  const overlay: Overlay = { changed: new Map(), added: new Map(), removed: new Set() };
  for (const op of ops) layOver(base, overlay, op);
  const now = (record: TableRecord): TableRecord => overlay.changed.get(record.key) ?? record;
  const stays = ({ key }: TableRecord): boolean => !overlay.removed.has(key);
  const added = [...overlay.added.values()];
  const indices = Array.from({ length: base.count }, (_, i) => i).filter(
    (i) => overlay.removed.size === 0 || stays(base.at(i)),
  );
  return {
    count: indices.length + added.length,
    at: (index) =>
      index < indices.length ? now(base.at(indices[index] ?? 0)) : added[index - indices.length]!.record,
    find: (key) => {
      const record = overlay.added.get(key)?.record ?? base.find(key);
      return record === undefined || !stays(record) ? undefined : now(record);
    },
    ofAccount: (account) => [
      ...base.ofAccount(account).filter(stays).map(now),
      ...added.flatMap((one) => (one.account?.key === account.key ? [one.record] : [])),
    ],
  };
}

function layOver(base: TableView, { changed, added, removed }: Overlay, op: PlanOp): void {
  if (op.kind === 'add') {
    // Just saved and read back, about to leave the queue.
    if (base.find(op.key) !== undefined) return;
    const record = { key: op.key, row: -1, values: op.values, unread: {} };
    added.set(op.key, { record, account: op.account });
    return;
  }
  if (op.kind === 'remove') {
    if (!added.delete(op.key)) removed.add(op.key);
    return;
  }
  const fresh = added.get(op.key);
  const record = fresh?.record ?? changed.get(op.key) ?? base.find(op.key);
  if (record === undefined) return;
  const unread = Object.fromEntries(Object.entries(record.unread).filter(([id]) => !(id in op.values)));
  const next = { ...record, values: { ...record.values, ...op.values }, unread };
  if (fresh === undefined) changed.set(op.key, next);
  else added.set(op.key, { ...fresh, record: next });
}
