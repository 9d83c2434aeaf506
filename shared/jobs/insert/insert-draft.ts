// InsertDraft: one function's call on its way into the sheet: composed from the user's columns, shown as the workbook writes formulas, edited, planned.
import { functionById } from '../../functions/registry';
import { accountColumns, type AccountColumns } from './account-columns';
import { callRanges, sheetOfRange } from '../formulas/call-ranges';
import { composeCall, type FilledParameter } from './compose-call';
import { notationOf, shownFormula } from '../formulas/formula-notation';
import { planInsertion, textOf, type Insertion } from './plan-insertion';
import { readFormula } from '../formulas/read-formula';
import { domainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { fail, type Result } from '../../model/result';
import type { PortfolioSettings } from '../../model/portfolio-settings';
import { readSettings } from '../../sheet/tables/settings-table';
import type { SheetMapping } from '../../sheet/mapping/sheet-mapping';
import type { Capabilities, ColumnId, FormulaTemplate, SheetId, Snapshot } from '../../workbook/port';

/** A call as it stands in the form, on the snapshot that it was composed for. */
export interface InsertDraft {
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly accounts: AccountColumns | null;
  /** As the workbook's user would type it. */
  readonly text: string;
  /** Whether the text is the user's own by now. */
  readonly edited: boolean;
  readonly filled: readonly FilledParameter[];
  readonly missing: readonly string[];
  readonly chosen: Readonly<Record<string, ColumnId | null>>;
}

/** What calls are composed from, whatever the function; `hours` are those of all accounts, null where none are mapped. */
export interface DraftContext {
  readonly mapping: SheetMapping | undefined;
  readonly settings: PortfolioSettings;
  readonly hours: number | null;
  readonly language: Language;
}

/** The draft of a function's call, composed anew for what was read; null where the catalogue has no such function. `chosen`: the user's columns, by parameter. */
export function composeDraft(
  id: string,
  snapshot: Snapshot,
  chosen: InsertDraft['chosen'],
  { mapping, ...context }: DraftContext,
): InsertDraft | null {
  const definition = functionById(id);
  if (definition === undefined) return null;
  const remembered = readSettings(snapshot)?.writtenHeaders;
  const accounts = mapping === undefined ? null : accountColumns(snapshot, mapping, remembered);
  const place = snapshot.selection;
  const { call, filled, missing } = composeCall(definition, { ...context, accounts, place, chosen });
  const english = textOf(snapshot, place ?? { sheet: '', row: 0, column: 0 }, call);
  const text = shownFormula(english, notationOf(snapshot.locale));
  return { id, snapshot, accounts, text, edited: false, filled, missing, chosen };
}

/** The call that the draft's text says. Fails as `readFormula` does, where somebody has edited it into something else. */
export function callOf({ text, snapshot }: Pick<InsertDraft, 'text' | 'snapshot'>): Result<FormulaTemplate> {
  const { locale, sheets, selection } = snapshot;
  return readFormula(text, { notation: notationOf(locale), sheets, own: selection?.sheet ?? null });
}

/** Sheets that the text names and that were not read. */
export function unreadSheets({ text, snapshot }: Pick<InsertDraft, 'text' | 'snapshot'>): SheetId[] {
  const call = callOf({ text, snapshot });
  if (!call.ok) return [];
  const named = callRanges(call.value).map((range) => sheetOfRange(range, snapshot.selection?.sheet ?? ''));
  const { sheets, data } = snapshot;
  return sheets
    .filter(({ id, usedRows }) => named.includes(id) && usedRows > 0 && !data.some((read) => read.id === id))
    .map(({ id }) => id);
}

/** Totals between the accounts would be counted as accounts by a formula over all rows. */
function withTotalsNote(
  insertion: Insertion,
  call: FormulaTemplate,
  { accounts, snapshot }: InsertDraft,
): Insertion {
  const own = snapshot.selection?.sheet ?? '';
  const readsAccounts = callRanges(call).some((range) => sheetOfRange(range, own) === accounts?.data.id);
  const count = accounts?.totalsBetween ?? 0;
  if (count === 0 || !readsAccounts) return insertion;
  return { ...insertion, notes: [...insertion.notes, { code: 'insertion.totals', params: { count } }] };
}

/** The changes that put the draft at the selected cell. Fails where no cell is selected, and as `callOf` and `planInsertion` do. */
export function planDraft(
  draft: InsertDraft,
  as: 'formulas' | 'values',
  capabilities: Capabilities,
): Result<Insertion> {
  if (draft.snapshot.selection === null) return fail(domainError('value', 'error.noCellSelected'));
  const call = callOf(draft);
  if (!call.ok) return call;
  const planned = planInsertion(draft.snapshot, call.value, as, capabilities);
  return planned.ok ? { ...planned, value: withTotalsNote(planned.value, call.value, draft) } : planned;
}
