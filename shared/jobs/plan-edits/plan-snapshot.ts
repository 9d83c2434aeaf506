// PlanSnapshot: the planning tables as they were last read, all in one reading; parts of it that were read again since take their place. A part has
// the version it would have if it were read alone, so that a save is based on no more than the tables it touches.
import { planTableIds, planTables, type PlanTable } from '../../sheet/tables/plan-tables';
import { settingsTable } from '../../sheet/tables/settings-table';
import type { BasedOn, ReadRequest, Snapshot } from '../../workbook/port';
import { snapshotVersion } from '../../workbook/adapter/version';

/** What is read for planning: KAM Settings and all planning tables, no sheet of the user's. */
export const planRequest: ReadRequest = {
  sheets: 'none',
  tables: [settingsTable.table, ...planTableIds.map((id) => planTables[id].table)],
};

/** The names of the tables that a step of this table touches: its own, and KAM Plans, which is dated by it. */
export function tablesTouched(table: PlanTable): string[] {
  return [...new Set([planTables[table].table, planTables.plans.table])];
}

/** What a save that touches these tables is based on; `tables` are names of sheets. */
export function basedOnTables({ sheets, data }: Snapshot, tables: readonly string[]): BasedOn {
  const part = data.filter(({ name }) => tables.includes(name));
  return { version: snapshotVersion(sheets, part), request: { sheets: 'none', tables } };
}

/** The whole with the tables that `part`, read later, was asked for in place of its own. */
export function withPart(whole: Snapshot, part: Snapshot): Snapshot {
  const read = part.request.tables ?? [];
  const order = new Map(part.sheets.map(({ id }, place) => [id, place]));
  const kept = whole.data.filter(({ id, name }) => !read.includes(name) && order.has(id));
  const data = [...kept, ...part.data].sort(
    (one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0),
  );
  return { ...whole, sheets: part.sheets, data, version: snapshotVersion(part.sheets, data) };
}
