// KAM Settings: what the user chose, one row per choice: the mapping of the account sheet by names, not places, and the thresholds.
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../portfolio/portfolio-settings';
import { formatMessage } from '../../text/format-message';
import type { MessageKey } from '../../text/messages.en';
import type { Change, Snapshot } from '../../workbook/port';
import { accountFields, type AccountField } from '../account-field';
import { plainText } from '../plain-text';
import type { SheetMapping } from '../sheet-mapping';
import { defineTable, tableRows, tableSpec } from './define-table';

export const settingsTable = defineTable({
  table: 'KAM Settings',
  columns: [
    { id: 'key', role: 'id', header: { en: 'Setting', pl: 'Ustawienie' }, width: 26 },
    { id: 'value', role: 'text', header: { en: 'Value', pl: 'Wartość' }, width: 34 },
    { id: 'note', role: 'explanation', header: { en: 'What it is', pl: 'Co to jest' }, width: 60 },
  ],
});

/** What is remembered in the workbook. */
export interface StoredSettings {
  /** Null where none is stored, or its sheet or value column is gone. */
  readonly mapping: SheetMapping | null;
  readonly portfolio: PortfolioSettings;
  /** Headers of columns that we wrote as values, so that they are updated and not added again. */
  readonly writtenHeaders: readonly string[];
}

type Pairs = ReadonlyMap<string, CellValue>;

export function readSettings(snapshot: Snapshot): StoredSettings | null {
  const rows = tableRows(settingsTable, snapshot);
  if (rows === null) return null;
  const pairs: Pairs = new Map(rows.map(({ key, value }) => [String(key), value ?? null]));
  return {
    mapping: storedMapping(pairs, snapshot),
    portfolio: storedPortfolio(pairs),
    writtenHeaders: listOf(pairs.get('writtenColumns')),
  };
}

const listOf = (cell: CellValue | undefined): string[] =>
  typeof cell === 'string' && cell !== '' ? cell.split(' | ') : [];

function storedPortfolio(pairs: Pairs): PortfolioSettings {
  const share = (key: string, fallback: number) => {
    const value = pairs.get(key);
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : fallback;
  };
  const { timeSplit, abc, strategicShare, majorShare } = defaultPortfolioSettings;
  return {
    strategicShare: share('strategicShare', strategicShare),
    majorShare: share('majorShare', majorShare),
    timeSplit: [
      share('timeStrategic', timeSplit[0]),
      share('timeNormal', timeSplit[1]),
      share('timeProspect', timeSplit[2]),
    ],
    abc: [share('abcA', abc[0]), share('abcB', abc[1])],
  };
}

/** The mapping with columns found again by their headers, so that moved columns and renamed sheets' neighbours do no harm. */
function storedMapping(pairs: Pairs, snapshot: Snapshot): SheetMapping | null {
  const data = snapshot.data.find(({ name }) => name === pairs.get('sheet'));
  const headerRow = Number(pairs.get('headerRow')) - 1;
  if (data === undefined || !Number.isInteger(headerRow) || headerRow < 0) return null;
  const columnOf = (header: CellValue | undefined) =>
    typeof header === 'string' && header !== ''
      ? data.columns.find(({ values }) => plainText(String(values[headerRow] ?? '')) === plainText(header))
          ?.id
      : undefined;
  const found = accountFields.flatMap((field) => {
    const column = columnOf(pairs.get(`column.${field}`));
    return column === undefined ? [] : [[field, column] as const];
  });
  const fields = Object.fromEntries(found) as Partial<Record<AccountField, string>>;
  const valueField = pairs.get('measure') === 'margin' ? 'margin' : 'revenue';
  if (fields[valueField] === undefined) return null;
  const [from, to] = [pairs.get('periodFrom'), pairs.get('periodTo')];
  const decimal = pairs.get('decimalSign');
  return {
    sheet: data.id,
    headerRow,
    layout: pairs.get('layout') === 'orderLines' ? 'orderLines' : 'accounts',
    fields,
    valueField,
    ...(typeof from === 'string' && typeof to === 'string' && from !== '' && to !== ''
      ? { period: { from, to } }
      : {}),
    ...(decimal === '.' || decimal === ',' ? { decimal } : {}),
  };
}

/** What to store; null empties a setting that is no longer wanted. */
export function settingPairs(
  snapshot: Snapshot,
  mapping: SheetMapping,
  settings: PortfolioSettings,
  written: readonly string[],
): [string, CellValue][] {
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  const header = (field: AccountField): CellValue => {
    const column = data?.columns.find(({ id }) => id === mapping.fields[field]);
    return column === undefined ? null : String(column.values[mapping.headerRow] ?? '');
  };
  return [
    ['sheet', data?.name ?? null],
    ['headerRow', mapping.headerRow + 1],
    ['layout', mapping.layout],
    ['measure', mapping.valueField],
    ...accountFields.map((field): [string, CellValue] => [`column.${field}`, header(field)]),
    ['periodFrom', mapping.period?.from ?? null],
    ['periodTo', mapping.period?.to ?? null],
    ['decimalSign', mapping.decimal ?? null],
    ['strategicShare', settings.strategicShare],
    ['majorShare', settings.majorShare],
    ['timeStrategic', settings.timeSplit[0]],
    ['timeNormal', settings.timeSplit[1]],
    ['timeProspect', settings.timeSplit[2]],
    ['abcA', settings.abc[0]],
    ['abcB', settings.abc[1]],
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
  const stored = new Map(
    (tableRows(settingsTable, snapshot) ?? []).map(({ key, value }) => [String(key), value ?? null]),
  );
  const changed = pairs.filter(([key, value]) => stored.has(key) && stored.get(key) !== value);
  const added = pairs.filter(([key, value]) => !stored.has(key) && value !== null);
  const [keyHeader = '', valueHeader = '', noteHeader = ''] = spec.columns.map(({ header }) => header);
  const changes: Change[] = [{ kind: 'ensureTable', spec }];
  const data = snapshot.data.find(({ name }) => name === spec.table);
  const place = (header: string, column: number) => (data === undefined ? header : `c${String(column)}`);
  if (changed.length > 0) {
    changes.push({
      kind: 'setCells',
      target,
      column: place(valueHeader, 1),
      rows: changed.map(([key]) => key),
      values: changed.map(([, value]) => value),
    });
  }
  if (added.length > 0) {
    const rows = added.map(([key, value]) => [key, value, formatMessage(language, noteKey(key))]);
    changes.push({
      kind: 'appendRows',
      target,
      columns: [place(keyHeader, 0), place(valueHeader, 1), place(noteHeader, 2)],
      rows,
    });
  }
  return changes;
}

function noteKey(key: string): MessageKey {
  return (key.startsWith('column.') ? 'setting.column' : `setting.${key}`) as MessageKey;
}
