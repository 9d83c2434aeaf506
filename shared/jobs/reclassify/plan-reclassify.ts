// planReclassify: writes accepted classes into the sheet's own class column, with a dated entry for each in KAM History.
import type { AccountClass } from '../../model/account-class';
import { domainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { fail, ok, type Result } from '../../model/result';
import { columnOfField } from '../../sheet/accounts/account-rows';
import type { AccountTable } from '../../sheet/accounts/account-table';
import { classWord } from '../../text/class-words';
import { historyTable } from '../../sheet/tables/history-table';
import { addRowsChange, ensureTable } from '../../sheet/tables/plan-row-changes';
import { nextKey, tableView } from '../../sheet/tables/table-view';
import { accountKeyAt } from '../portfolio/account-key';
import type { Change, ReadRequest, Snapshot } from '../../workbook/port';

/** One account to get another class, and the words that say why. */
export interface Reclassified {
  readonly account: number;
  readonly from: AccountClass;
  readonly to: AccountClass;
  readonly reason: string;
}

/** What to read for it: the account sheet in whole, and KAM History. */
export function reclassifyRequest({ mapping }: AccountTable): ReadRequest {
  return { sheets: [mapping.sheet], tables: [historyTable.table] };
}

/** The accounts that the decisions were made on, and what the history's words and days are written with. */
export interface ReclassifyContext {
  readonly accounts: AccountTable;
  /** Of the words that are written. */
  readonly language: Language;
  readonly today: string;
}

/**
 * The changes, with the snapshot of `reclassifyRequest`. Fails where the class column was not read (`error.sheetNotRead`), or the rows are no longer
 * those of the accounts (`error.staleWorkbook`), so that no other account gets the class.
 */
export function planReclassify(
  snapshot: Snapshot,
  { accounts, language, today }: ReclassifyContext,
  moved: readonly Reclassified[],
): Result<readonly Change[]> {
  const { mapping, rows, names, ids } = accounts;
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  const column = data && columnOfField(data, mapping, 'recordedClass');
  if (data === undefined || column === undefined)
    return fail(domainError('value', 'error.sheetNotRead', { sheet: data?.name ?? mapping.sheet }));
  const key = columnOfField(data, mapping, 'accountId') ?? columnOfField(data, mapping, 'account');
  const keys = ids === null || columnOfField(data, mapping, 'accountId') === undefined ? names : ids;
  const isMoved = ({ account }: Reclassified): boolean =>
    String(key?.values[rows[account] ?? -1] ?? '').trim() !== (keys[account] ?? '').trim();
  if (moved.some(isMoved)) return fail(domainError('value', 'error.staleWorkbook'));
  return ok([
    {
      kind: 'setCells',
      target: { sheet: mapping.sheet },
      column: column.id,
      rows: moved.map(({ account }) => rows[account] ?? -1),
      values: moved.map(({ to }) => classWord(language, to)),
    },
    ensureTable(historyTable, language),
    addRowsChange(
      historyTable,
      snapshot,
      language,
      historyRows(snapshot, { accounts, language, today }, moved),
    ),
  ]);
}

function historyRows(
  snapshot: Snapshot,
  { accounts, language, today }: ReclassifyContext,
  moved: readonly Reclassified[],
) {
  const view = tableView(historyTable, snapshot);
  const keys = Array.from({ length: view.count }, (_, i) => view.at(i).key);
  return moved.map(({ account, from, to, reason }) => {
    const id = nextKey('H', keys);
    keys.push(id);
    const key = accountKeyAt(accounts, account);
    return {
      id,
      account: key?.key ?? null,
      name: key?.name ?? null,
      day: today,
      event: 'class',
      before: classWord(language, from),
      after: classWord(language, to),
      note: reason,
    };
  });
}
