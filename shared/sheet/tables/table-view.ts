// TableView: the rows of one of our tables as records, found by key and by account. Rows are decoded when they are asked for: a workbook may hold
// tens of thousands, of which a form shows a few.
import type { CellValue } from '../../model/cell';
import type { SheetData, Snapshot } from '../../workbook/port';
import { plainText } from '../../model/plain-text';
import { tableColumns, type TableColumn, type TableSchema } from './define-table';
import type { FieldValue } from '../../model/field-value';
import { fieldFromCell } from './table-field';

/** A row of a table as fields. A cell that cannot be read is null among them, and its text is in `unread`. */
export interface TableRecord<Id extends string = string> {
  /** The text of the key column; `#7` for a row without one, or with one that another row has. */
  readonly key: string;
  /** Zero-based row of the sheet; -1 while it is not yet in the sheet. */
  readonly row: number;
  readonly values: Readonly<Partial<Record<Id, FieldValue>>>;
  /** What stands in cells that cannot be read as what their column holds. */
  readonly unread: Readonly<Partial<Record<Id, string>>>;
}

/** How a row says whose it is: by the account's key, or by its name where the key was left blank by hand. */
export interface AccountKey {
  readonly key: string;
  readonly name: string;
}

/** The rows of a table that hold anything, in their order; `find` goes by the key, `index` counts from 0. */
export interface TableView<Id extends string = string> {
  readonly count: number;
  readonly at: (index: number) => TableRecord<Id>;
  readonly find: (key: string) => TableRecord<Id> | undefined;
  readonly ofAccount: (account: AccountKey) => readonly TableRecord<Id>[];
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? '').trim();

/** The table's rows in a snapshot that has read it; empty where the workbook has no such table. */
export function tableView<Id extends string>(schema: TableSchema<Id>, snapshot: Snapshot): TableView<Id> {
  const data = snapshot.data.find(({ name }) => name === schema.table);
  const places = data === undefined ? {} : tableColumns(schema, data);
  const columnOf = (id: string) => data?.columns[(places as Record<string, number>)[id] ?? -1]?.values;
  const keys = columnOf(schema.columns[0]?.id ?? '');
  const rows = data === undefined ? [] : filledRows(data);
  const keyTexts = uniqueKeys(rows, keys);
  const byKey = new Map(keyTexts.map((key, index) => [key, index]));
  const [accounts, names] = [columnOf('account'), columnOf('name')];
  const byAccount = indexRows(rows, (row) => textOf(accounts?.[row]));
  const byName = indexRows(rows, (row) =>
    textOf(accounts?.[row]) === '' ? plainText(textOf(names?.[row])) : '',
  );
  const known: TableRecord<Id>[] = [];
  const at = (index: number): TableRecord<Id> =>
    (known[index] ??= decode(schema.columns, columnOf, keyTexts[index] ?? '', rows[index] ?? -1));
  return {
    count: rows.length,
    at,
    find: (key) => (byKey.has(key) ? at(byKey.get(key) ?? -1) : undefined),
    ofAccount: ({ key, name }) =>
      [...(byAccount.get(key) ?? []), ...(byName.get(plainText(name)) ?? [])].map(at),
  };
}

/** Rows below the header that hold anything at all. */
function filledRows({ rows, columns }: SheetData): number[] {
  const isFilled = (row: number) => columns.some(({ values }) => textOf(values[row]) !== '');
  return Array.from({ length: Math.max(0, rows - 1) }, (_, i) => i + 1).filter(isFilled);
}

function uniqueKeys(rows: readonly number[], keys: readonly CellValue[] | undefined): string[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const text = textOf(keys?.[row]);
    const key = text === '' || taken.has(text) ? `#${String(row + 1)}` : text;
    taken.add(key);
    return key;
  });
}

function indexRows(rows: readonly number[], keyOf: (row: number) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key === '') return;
    const list = found.get(key);
    if (list === undefined) found.set(key, [index]);
    else list.push(index);
  });
  return found;
}

function decode<Id extends string>(
  columns: readonly TableColumn<Id>[],
  columnOf: (id: string) => readonly CellValue[] | undefined,
  key: string,
  row: number,
): TableRecord<Id> {
  const values: Partial<Record<Id, FieldValue>> = {};
  const unread: Partial<Record<Id, string>> = {};
  for (const column of columns) {
    const cell = columnOf(column.id)?.[row] ?? null;
    const value = fieldFromCell(column, cell);
    values[column.id] = value ?? null;
    if (value === undefined) unread[column.id] = String(cell);
  }
  return { key, row, values, unread };
}

/** The next free key, `A-0007` for the prefix A: one more than the highest number that follows it. */
export function nextKey(prefix: string, keys: Iterable<string>): string {
  let highest = 0;
  for (const key of keys) {
    if (!key.startsWith(`${prefix}-`)) continue;
    const number = Number(key.slice(prefix.length + 1));
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return `${prefix}-${String(highest + 1).padStart(4, '0')}`;
}
