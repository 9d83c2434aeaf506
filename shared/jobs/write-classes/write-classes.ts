// planWrite: what to write into the workbook, with a preview of every part: live formulas beside the accounts where the sheet allows it, else
// values; for order lines a sheet of our own with one row per account. Existing columns of the user are never written.
import { domainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { readSettings, planSettings, settingPairs, settingsTable } from '../../sheet/tables/settings-table';
import type { Capabilities, Snapshot } from '../../workbook/port';
import { accountsTable } from './own-sheet';
import type { Portfolio } from '../portfolio/portfolio';
import { planBesideAccounts } from './write-beside';
import { planOwnSheet } from './write-own-sheet';
import type { WriteContext } from './write-part';
import { writeColumns, type PreviewItem, type WriteChoice, type WritePlan } from './write-choice';

/** Our tables that planning a write has to see. */
export const writeTables: readonly string[] = [settingsTable.table, accountsTable];

/** The snapshot must hold the account sheet in whole and `writeTables`. */
export function planWrite(
  snapshot: Snapshot,
  portfolio: Portfolio,
  choice: WriteChoice,
  capabilities: Capabilities,
): Result<WritePlan> {
  const { mapping, hours } = portfolio.accounts;
  const wanted = new Set(choice.columns);
  if (wanted.size === 0) return fail(domainError('value', 'error.nothingToWrite'));
  if (wanted.has('plannedHours')) {
    if (hours === null) return fail(domainError('value', 'error.noHoursMapped'));
    wanted.add('class');
  }
  const columns = writeColumns.filter((column) => wanted.has(column));
  const remembered = readSettings(snapshot)?.writtenHeaders ?? [];
  const context: WriteContext = {
    snapshot,
    portfolio,
    choice: { ...choice, columns },
    capabilities,
    remembered,
  };
  const isOwn = mapping.layout === 'orderLines' || choice.placement === 'ownSheet';
  const part = isOwn ? ok(planOwnSheet(context)) : planBesideAccounts(context);
  if (!part.ok) return part;
  const headers = [...new Set([...remembered, ...part.value.written])];
  const pairs = settingPairs(snapshot, mapping, portfolio.settings, choice.language, headers);
  const changes = [...part.value.changes, ...planSettings(snapshot, pairs, choice.language)];
  const preview: PreviewItem[] = [
    ...part.value.preview,
    { code: 'preview.settings', params: { sheet: settingsTable.table } },
  ];
  return ok({ changes, preview, as: part.value.as });
}
