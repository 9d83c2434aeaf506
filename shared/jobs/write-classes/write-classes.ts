// planWrite: what to write into the workbook, with a preview of every part: live formulas beside the accounts where the sheet allows it, else
// values; for order lines a sheet of our own with one row per account. Existing columns of the user are never written.
import { domainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { readSettings, planSettings, settingPairs, settingsTable } from '../../sheet/tables/settings-table';
import type { Capabilities, Snapshot } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';
import { formulaObstacle, frameBeside } from './beside-accounts';
import { columnContents } from './column-content';
import { ownFrame, ownRows, ownValues } from './own-accounts';
import { accountsTable, ownSheet } from './own-sheet';
import { columnsWithPins, placeColumns, resultColumns } from './result-columns';
import type { ResultFrame } from './result-frame';
import { writeColumns, type WriteChoice, type WritePlan } from './write-choice';
import { joinParts, onlySaid, type AccountsPart, type WritePart } from './write-part';

/** Our tables that planning a write has to see. */
export const writeTables: readonly string[] = [settingsTable.table, accountsTable];

/**
 * The changes and the preview of a write. The snapshot must hold the account sheet in whole and `writeTables`. Fails where nothing is asked for
 * (`error.nothingToWrite`), hours are asked for and none are mapped (`error.noHoursMapped`), or the account sheet is not in the snapshot
 * (`error.sheetNotRead`).
 */
export function planWrite(
  snapshot: Snapshot,
  portfolio: Portfolio,
  choice: WriteChoice,
  { spill }: Pick<Capabilities, 'spill'>,
): Result<WritePlan> {
  const { mapping } = portfolio.accounts;
  const columns = wantedColumns(choice, portfolio);
  if (!columns.ok) return columns;
  const wanted = { ...choice, columns: columns.value };
  const remembered = readSettings(snapshot)?.writtenHeaders ?? [];
  const isOwn = mapping.layout === 'orderLines' || choice.placement === 'ownSheet';
  const part = isOwn
    ? ok(ownAccountsPart(snapshot, portfolio, wanted, remembered, spill))
    : besideAccountsPart(snapshot, portfolio, wanted, remembered, spill);
  if (!part.ok) return part;
  const { changes, preview, written, as } = part.value;
  const headers = [...new Set([...remembered, ...written])];
  const pairs = settingPairs(snapshot, mapping, portfolio.settings, choice.language, headers);
  return ok({
    changes: [...changes, ...planSettings(snapshot, pairs, choice.language)],
    preview: [...preview, { code: 'preview.settings', params: { sheet: settingsTable.table } }],
    as,
  });
}

/** In the order in which they stand; planned hours need the classes they go by. */
function wantedColumns(
  { columns }: WriteChoice,
  { accounts }: Portfolio,
): Result<readonly WriteChoice['columns'][number][]> {
  const wanted = new Set(columns);
  if (wanted.size === 0) return fail(domainError('value', 'error.nothingToWrite'));
  if (wanted.has('plannedHours')) {
    if (accounts.hours === null) return fail(domainError('value', 'error.noHoursMapped'));
    wanted.add('class');
  }
  return ok(writeColumns.filter((column) => wanted.has(column)));
}

/** New columns at the right of the user's sheet. */
function besideAccountsPart(
  snapshot: Snapshot,
  portfolio: Portfolio,
  choice: WriteChoice,
  remembered: readonly string[],
  spill: boolean,
): Result<AccountsPart> {
  const frame = frameBeside(snapshot, portfolio.accounts);
  if (!frame.ok) return frame;
  const { totalRows } = portfolio.accounts;
  const obstacle = choice.as === 'formulas' ? formulaObstacle(portfolio, choice.columns, spill) : undefined;
  const as = obstacle === undefined ? choice.as : 'values';
  const parts = [
    obstacle === undefined
      ? onlySaid()
      : onlySaid({ code: 'preview.onlyValues', params: { words: `@${obstacle}` } }),
    contentsPart(portfolio, { ...choice, as }, frame.value, remembered),
    as === 'formulas' && totalRows.length > 0
      ? onlySaid({ code: 'preview.totalsExcluded', params: { count: totalRows.length } })
      : onlySaid(),
  ];
  return ok({ ...joinParts(parts), as });
}

/** A sheet of our own, one row per account. */
function ownAccountsPart(
  snapshot: Snapshot,
  portfolio: Portfolio,
  choice: WriteChoice,
  remembered: readonly string[],
  spill: boolean,
): AccountsPart {
  const { accounts } = portfolio;
  const { language } = choice;
  const as = spill ? choice.as : 'values';
  const own = ownSheet(snapshot, portfolio, language);
  const parts = [
    ownRows(own, accounts, language),
    as === choice.as
      ? onlySaid()
      : onlySaid({ code: 'preview.onlyValues', params: { words: '@reason.noSpill' } }),
    ownValues(own, accounts, snapshot, { as, language }),
    contentsPart(portfolio, { ...choice, as }, ownFrame(own), remembered),
  ];
  return { ...joinParts(parts), as };
}

/** What the columns hold, where they stand, and the changes that write them. */
function contentsPart(
  portfolio: Portfolio,
  { columns, language, as }: WriteChoice,
  frame: ResultFrame,
  remembered: readonly string[],
): WritePart {
  const hasPins = portfolio.classification.input.override !== null;
  const all = columnsWithPins(columns, hasPins, frame, remembered);
  const placed = placeColumns(columnContents(all, portfolio, language), frame, remembered);
  return resultColumns(placed, frame, as);
}
