// KAM Settings: what the user chose, one row per choice: the mapping of the account sheet by names, not places, and the thresholds.
import type { CellValue } from '../../model/cell';
import { languages, type Language } from '../../model/language';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../model/portfolio-settings';
import { formatMessage } from '../../text/format-message';
import type { MessageKey } from '../../text/messages.en';
import type { Change, Snapshot } from '../../workbook/port';
import { readNumberText } from '../words/number-text';
import type { SheetMapping } from '../mapping/sheet-mapping';
import { defineTable, tableColumnIds, tableRows, tableSpec } from './define-table';
import { mappingPairs, storedMapping, type SettingPairs, type StoredMapping } from './stored-mapping';

/** Settings by their keys; a note in each row says to people what it is. */
export const settingsTable = defineTable({
  table: 'KAM Settings',
  columns: [
    { id: 'key', role: 'id', header: { en: 'Setting', pl: 'Ustawienie' }, width: 26 },
    { id: 'value', role: 'text', header: { en: 'Value', pl: 'Wartość' }, width: 34 },
    { id: 'note', role: 'explanation', header: { en: 'What it is', pl: 'Co to jest' }, width: 60 },
  ],
});

/** What is remembered in the workbook. */
export interface StoredSettings extends StoredMapping {
  /** What is not stored, or cannot be what it says, is METHOD's default. */
  readonly portfolio: PortfolioSettings;
  /** Of the headers and words we write; null where none is stored. */
  readonly language: Language | null;
  /** Headers of columns that we wrote as values, so that they are updated and not added again. */
  readonly writtenHeaders: readonly string[];
}

/** The settings as far as they can be used now; null where the workbook has no such sheet. */
export function readSettings(snapshot: Snapshot): StoredSettings | null {
  const rows = tableRows(settingsTable, snapshot);
  if (rows === null) return null;
  const pairs: SettingPairs = new Map(rows.map(({ key, value }) => [String(key), value ?? null]));
  const writtenHeaders = listOf(pairs.get('writtenColumns'));
  return {
    ...storedMapping(pairs, snapshot, writtenHeaders),
    portfolio: storedPortfolio(pairs),
    language: languages.find((one) => one === pairs.get('language')) ?? null,
    writtenHeaders,
  };
}

const listOf = (cell: CellValue | undefined): string[] =>
  typeof cell === 'string' && cell !== '' ? cell.split(' | ') : [];

/** 0.125, "12,5%" and "12.5 %" are the same share: people edit the sheet by hand. */
function shareOf(cell: CellValue | undefined): number | undefined {
  const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
  const value = typeof cell === 'number' ? cell : reading?.kind === 'ambiguous' ? undefined : reading?.value;
  return value !== undefined && value >= 0 && value <= 1 ? value : undefined;
}

function storedPortfolio(pairs: SettingPairs): PortfolioSettings {
  const { timeSplit, abc, strategicShare, majorShare } = defaultPortfolioSettings;
  const share = (key: string, fallback: number) => shareOf(pairs.get(key)) ?? fallback;
  const split = [
    share('timeStrategic', timeSplit[0]),
    share('timeNormal', timeSplit[1]),
    share('timeProspect', timeSplit[2]),
  ] as const;
  const limits = [share('abcA', abc[0]), share('abcB', abc[1])] as const;
  return {
    strategicShare: share('strategicShare', strategicShare),
    majorShare: share('majorShare', majorShare),
    timeSplit: split[0] + split[1] + split[2] > 0 ? split : timeSplit,
    abc: limits[0] <= limits[1] ? limits : abc,
  };
}

/** What to store; null empties a setting that is no longer wanted. */
export function settingPairs(
  snapshot: Snapshot,
  mapping: SheetMapping,
  settings: PortfolioSettings,
  language: Language,
  written: readonly string[],
): [string, CellValue][] {
  return [
    ...mappingPairs(snapshot, mapping),
    ['strategicShare', settings.strategicShare],
    ['majorShare', settings.majorShare],
    ['timeStrategic', settings.timeSplit[0]],
    ['timeNormal', settings.timeSplit[1]],
    ['timeProspect', settings.timeSplit[2]],
    ['abcA', settings.abc[0]],
    ['abcB', settings.abc[1]],
    ['language', language],
    ['writtenColumns', written.length === 0 ? null : written.join(' | ')],
  ];
}

/** Changes that store the pairs: rows that exist get the new value, missing ones are added; equal and empty ones are left alone. */
export function planSettings(
  snapshot: Snapshot,
  pairs: readonly (readonly [string, CellValue])[],
  language: Language,
): Change[] {
  const spec = tableSpec(settingsTable, language);
  const target = { table: spec.table };
  const columns = tableColumnIds(settingsTable, snapshot, language);
  const stored = new Map(
    (tableRows(settingsTable, snapshot) ?? []).map(({ key, value }) => [String(key), value ?? null]),
  );
  const changed = pairs.filter(([key, value]) => stored.has(key) && stored.get(key) !== value);
  const added = pairs.filter(([key, value]) => !stored.has(key) && value !== null);
  const changes: Change[] = [{ kind: 'ensureTable', spec }];
  if (changed.length > 0) {
    const rows = changed.map(([key]) => key);
    const values = changed.map(([, value]) => value);
    changes.push({ kind: 'setCells', target, column: columns.value, rows, values });
  }
  if (added.length > 0) {
    const rows = added.map(([key, value]) => [key, value, formatMessage(language, noteKey(key))]);
    changes.push({ kind: 'appendRows', target, columns: [columns.key, columns.value, columns.note], rows });
  }
  return changes;
}

function noteKey(key: string): MessageKey {
  return (key.startsWith('column.') ? 'setting.column' : `setting.${key}`) as MessageKey;
}
