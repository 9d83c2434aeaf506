// The mapping of the account sheet as KAM Settings keeps it: by names, never by places, so that moved columns and title rows do no harm.
import type { CellValue } from '../../model/cell';
import type { ColumnId, SheetData, Snapshot } from '../../workbook/port';
import { accountFields, type AccountField } from '../account-field';
import { isOwnSheet } from '../propose-mapping';
import type { SheetMapping } from '../sheet-mapping';
import { columnLabelled, columnLabels } from './column-label';

export type SettingPairs = ReadonlyMap<string, CellValue>;

/** What to store; null where a field is not mapped. */
export function mappingPairs(snapshot: Snapshot, mapping: SheetMapping): [string, CellValue][] {
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  const labels = data === undefined ? [] : columnLabels(data, mapping.headerRow);
  const label = (field: AccountField): CellValue => {
    const index = data?.columns.findIndex(({ id }) => id === mapping.fields[field]) ?? -1;
    return labels[index] ?? null;
  };
  return [
    ['sheet', data?.name ?? null],
    ['sheetId', data?.id ?? null],
    ['headerRow', mapping.headerRow + 1],
    ['layout', mapping.layout],
    ['measure', mapping.valueField],
    ...accountFields.map((field): [string, CellValue] => [`column.${field}`, label(field)]),
    ['periodFrom', mapping.period?.from ?? null],
    ['periodTo', mapping.period?.to ?? null],
    ['decimalSign', mapping.decimal ?? null],
  ];
}

interface Found {
  readonly data: SheetData;
  readonly headerRow: number;
  readonly fields: Readonly<Partial<Record<AccountField, ColumnId>>>;
}

/** Null where none is stored, or its sheet, or what importance is measured by, is gone. */
export function storedMapping(pairs: SettingPairs, snapshot: Snapshot): SheetMapping | null {
  const labels = accountFields.flatMap((field) => {
    const label = pairs.get(`column.${field}`) ?? null;
    return label === null || label === '' ? [] : [[field, String(label)] as const];
  });
  const found = findLabels(pairs, snapshot, labels);
  const valueField = pairs.get('measure') === 'margin' ? 'margin' : 'revenue';
  if (found?.fields[valueField] === undefined) return null;
  const [from, to] = [pairs.get('periodFrom'), pairs.get('periodTo')];
  const decimal = pairs.get('decimalSign');
  return {
    sheet: found.data.id,
    headerRow: found.headerRow,
    layout: pairs.get('layout') === 'orderLines' ? 'orderLines' : 'accounts',
    fields: found.fields,
    valueField,
    ...(isDay(from) && isDay(to) ? { period: { from, to } } : {}),
    ...(decimal === '.' || decimal === ',' ? { decimal } : {}),
  };
}

const isDay = (cell: CellValue | undefined): cell is string =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);

type Labels = readonly (readonly [AccountField, string])[];

/**
 * The sheet of that name; where it was renamed, the one with its id, or the only one that has every column. The id comes after the name, because
 * another host may give the same id to another sheet of the same workbook.
 */
function findLabels(pairs: SettingPairs, snapshot: Snapshot, labels: Labels): Found | undefined {
  const row = Number(pairs.get('headerRow')) - 1;
  const named = snapshot.data.find(({ name }) => name === pairs.get('sheet'));
  if (named !== undefined) return bestRow(named, row, labels);
  const others = snapshot.data.flatMap((data) => (isOwnSheet(data.name) ? [] : [bestRow(data, row, labels)]));
  const complete = others.filter(({ fields }) => Object.keys(fields).length === labels.length);
  if (labels.length === 0) return undefined;
  const sameId = complete.find(({ data }) => data.id === String(pairs.get('sheetId')));
  return sameId ?? (complete.length === 1 ? complete[0] : undefined);
}

const searchedRows = 25;

/** The stored header row, unless another of the first rows has more of the columns: rows may have been put above it. */
function bestRow(data: SheetData, stored: number, labels: Labels): Found {
  const isRow = Number.isInteger(stored) && stored >= 0 && stored < data.rows;
  const rows = [
    ...(isRow ? [stored] : []),
    ...Array.from({ length: Math.min(searchedRows, data.rows) }, (_, i) => i),
  ];
  let best: Found = { data, headerRow: isRow ? stored : 0, fields: {} };
  for (const headerRow of rows) {
    const fields = fieldsAt(data, headerRow, labels);
    if (Object.keys(fields).length > Object.keys(best.fields).length) best = { data, headerRow, fields };
    if (Object.keys(fields).length === labels.length) break;
  }
  return best;
}

function fieldsAt(data: SheetData, headerRow: number, labels: Labels): Found['fields'] {
  return Object.fromEntries(
    labels.flatMap(([field, label]) => {
      const column = columnLabelled(data, headerRow, label);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
}
