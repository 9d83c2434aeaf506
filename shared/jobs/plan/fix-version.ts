// fixVersion: the changes that keep what a plan assumes today as a version in KAM History.
import type { Day } from '../../model/day';
import type { Language } from '../../model/language';
import { historyTable } from '../../sheet/tables/history-table';
import { addRowsChange, ensureTable } from '../../sheet/tables/plan-row-changes';
import { nextKey, tableView } from '../../sheet/tables/table-view';
import type { Change, ReadRequest, Snapshot } from '../../workbook/port';
import type { AccountRecords } from './account-records';
import { versionRows } from './plan-version';
import type { PlannedAccount } from './planned-account';

/** What the snapshot must hold. */
export const versionRequest: ReadRequest = { sheets: 'none', tables: [historyTable.table] };

/** A version, and the changes that write it. */
export interface FixedVersion {
  /** The next free key: V-0001. */
  readonly version: string;
  readonly changes: readonly Change[];
}

/** One row per assumption, each with a key of its own. `language` is that of the words that are written. */
export function fixVersion(
  snapshot: Snapshot,
  account: PlannedAccount,
  records: AccountRecords,
  stamp: { readonly today: Day; readonly language: Language },
): FixedVersion {
  const view = tableView(historyTable, snapshot);
  const all = Array.from({ length: view.count }, (_, i) => view.at(i));
  const versions = all.map(({ values }) => String(values.version ?? ''));
  const version = nextKey('V', versions);
  const keys = all.map(({ key }) => key);
  const rows = versionRows(account, records, { ...stamp, version }).map((row) => {
    const id = nextKey('H', keys);
    keys.push(id);
    return { id, account: account.key, name: account.name, ...row };
  });
  const { language } = stamp;
  return {
    version,
    changes: [ensureTable(historyTable, language), addRowsChange(historyTable, snapshot, language, rows)],
  };
}
