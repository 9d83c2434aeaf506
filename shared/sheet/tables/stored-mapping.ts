// The mapping of the account sheet as KAM Settings keeps it: by names, so that moved columns and title rows do no harm, and beside them the whole header
// row, so that a renamed column is known by its neighbours.
import type { CellValue } from '../../model/cell';
import type { Snapshot } from '../../workbook/port';
import { accountFields, type AccountField } from '../mapping/account-field';
import { columnHeaders } from '../mapping/column-headers';
import { followFields, type FollowedFields } from '../mapping/follow-fields';
import type { SheetMapping } from '../mapping/sheet-mapping';
import { columnLabelled, columnLabels, placeLabelled } from './column-label';
import { findStoredSheet, type FoundSheet } from './find-stored-sheet';
import { readHeaderList, writeHeaderList } from './header-list';

/** The rows of KAM Settings: key to value. */
export type SettingPairs = ReadonlyMap<string, CellValue>;

/** The rows that keep a mapping, rows and columns by names; null where a field is not mapped. */
export function mappingPairs(snapshot: Snapshot, mapping: SheetMapping): [string, CellValue][] {
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  const headers = data === undefined ? [] : columnHeaders(data, mapping.headerRow);
  const labels = columnLabels(headers);
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
    ['headers', writeHeaderList(headers)],
    ['periodFrom', mapping.period?.from ?? null],
    ['periodTo', mapping.period?.to ?? null],
    ['decimalSign', mapping.decimal ?? null],
  ];
}

/** The mapping as it stands now, without the columns that are lost. */
export interface StoredMapping extends Omit<FollowedFields, 'fields'> {
  /** Null where none is stored, or its sheet is gone, or nobody can say which column importance was measured by. */
  readonly mapping: SheetMapping | null;
}

const noMapping: StoredMapping = { mapping: null, renamed: [], lost: [] };

type Labels = readonly (readonly [AccountField, string])[];

/** The stored mapping in the workbook as it is now. `added` are headers of columns that we have put behind the others. */
export function storedMapping(
  pairs: SettingPairs,
  snapshot: Snapshot,
  added: readonly string[],
): StoredMapping {
  const labels = accountFields.flatMap((field) => {
    const label = pairs.get(`column.${field}`) ?? null;
    return label === null || label === '' ? [] : [[field, String(label)] as const];
  });
  const found = findStoredSheet(snapshot, {
    name: String(pairs.get('sheet')),
    id: String(pairs.get('sheetId')),
    headerRow: Number(pairs.get('headerRow')) - 1,
    labels: labels.map(([, label]) => label),
  });
  if (found === undefined) return noMapping;
  const valueField = pairs.get('measure') === 'margin' ? 'margin' : 'revenue';
  const { fields, renamed, lost } = fieldsIn(found, labels, pairs, added);
  const isKnown = fields[valueField] !== undefined || lost.some(({ field }) => field === valueField);
  if (!isKnown || Object.keys(fields).length === 0) return noMapping;
  const mapping: SheetMapping = {
    sheet: found.data.id,
    headerRow: found.headerRow,
    layout: pairs.get('layout') === 'orderLines' ? 'orderLines' : 'accounts',
    fields,
    valueField,
    ...choicesIn(pairs),
  };
  return { mapping, renamed, lost };
}

/** What a person has written there since, or a workbook from before the header row was kept, goes by the label alone. */
function fieldsIn(
  { data, headerRow }: FoundSheet,
  labels: Labels,
  pairs: SettingPairs,
  added: readonly string[],
): FollowedFields {
  const headers = readHeaderList(pairs.get('headers'));
  const places = labels.map(([field, label]) => [field, placeLabelled(headers, label)] as const);
  const known = places.filter(([, place]) => place >= 0);
  const others = labels.flatMap(([field, label], i) => {
    const column = columnLabelled(data, headerRow, label);
    return column === undefined || (places[i]?.[1] ?? -1) >= 0 ? [] : [[field, column] as const];
  });
  const followed = followFields({ headers, places: known }, { data, headerRow, added });
  return { ...followed, fields: { ...followed.fields, ...Object.fromEntries(others) } };
}

const isDay = (cell: CellValue | undefined): cell is string =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);

function choicesIn(pairs: SettingPairs): Pick<SheetMapping, 'period' | 'decimal'> {
  const [from, to] = [pairs.get('periodFrom'), pairs.get('periodTo')];
  const decimal = pairs.get('decimalSign');
  return {
    ...(isDay(from) && isDay(to) ? { period: { from, to } } : {}),
    ...(decimal === '.' || decimal === ',' ? { decimal } : {}),
  };
}
