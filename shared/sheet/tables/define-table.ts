// defineTable: one of our own tables as data. The sheet's columns, their lists of choices, the forms and the docs come from it.
import type { CellValue } from '../../model/cell';
import { languages, type Language } from '../../model/language';
import type { ColumnId, ColumnRole, SheetData, Snapshot, TableSpec } from '../../workbook/port';
import { plainText } from '../../model/plain-text';

/** A column of a table. `id` is what records call it and never stands in the sheet: a column is found by its header. */
export interface TableColumn<Id extends string = string> {
  readonly id: Id;
  readonly role: ColumnRole;
  readonly header: Readonly<Record<Language, string>>;
  readonly width?: number;
  /** The words that may stand in it, in each language in the same order. */
  readonly choices?: Readonly<Record<Language, readonly string[]>>;
  /** What the choices are to the program, in the same order: records hold these, the sheet the words. */
  readonly codes?: readonly string[];
}

/** A table of ours. Its first column is the key of the row. */
export interface TableSchema<Id extends string = string> {
  /** The sheet's name, the same in both languages so that workbooks travel. */
  readonly table: string;
  readonly columns: readonly TableColumn<Id>[];
}

/** The schema itself, its column ids kept as types. */
export function defineTable<const Id extends string>(schema: TableSchema<Id>): TableSchema<Id> {
  return schema;
}

/** The table as the port makes it, headers and lists in one language; headers of all languages are recognised. */
export function tableSpec(schema: TableSchema, language: Language): TableSpec {
  return {
    table: schema.table,
    columns: schema.columns.map(({ header, role, width, choices }) => ({
      header: header[language],
      aliases: languages.map((one) => header[one]),
      role,
      ...(width === undefined ? {} : { width }),
      ...(choices === undefined ? {} : { choices: choices[language] }),
    })),
  };
}

const dataOf = ({ table }: TableSchema, { data }: Snapshot): SheetData | undefined =>
  data.find(({ name }) => name === table);

/** The columns of a table as they stand in the workbook, by our ids; headers are recognised in either language. */
export function tableColumns<Id extends string>(
  schema: TableSchema<Id>,
  data: SheetData,
): Readonly<Partial<Record<Id, number>>> {
  const places: Partial<Record<Id, number>> = {};
  for (const { id, header } of schema.columns) {
    const names = languages.map((one) => plainText(header[one]));
    const place = data.columns.findIndex(({ values }) => names.includes(plainText(String(values[0] ?? ''))));
    if (place >= 0) places[id] = place;
  }
  return places;
}

/** How changes name the columns: where they stand, or by the header that `ensureTable` gives those that are missing. */
export function tableColumnIds<Id extends string>(
  schema: TableSchema<Id>,
  snapshot: Snapshot,
  language: Language,
): Readonly<Record<Id, ColumnId>> {
  const data = dataOf(schema, snapshot);
  const places = data === undefined ? {} : tableColumns(schema, data);
  const ids = schema.columns.map(({ id, header }): [Id, ColumnId] => {
    const place = (places as Partial<Record<Id, number>>)[id];
    return [id, place === undefined ? header[language] : `c${String(place)}`];
  });
  return Object.fromEntries(ids) as Record<Id, ColumnId>;
}

/** The cells of a row by column ids, as they stand in the sheet. */
export type TableRow<Id extends string> = Readonly<Partial<Record<Id, CellValue>>>;

/** The rows of a table as records, rows without a key left out; null where the workbook has no such table. */
export function tableRows<Id extends string>(
  schema: TableSchema<Id>,
  snapshot: Snapshot,
): TableRow<Id>[] | null {
  const data = dataOf(schema, snapshot);
  const key = schema.columns[0]?.id;
  if (data === undefined || key === undefined) return null;
  const places = Object.entries(tableColumns(schema, data)) as [Id, number][];
  const rows = Array.from({ length: Math.max(0, data.rows - 1) }, (_, i) =>
    Object.fromEntries(places.map(([id, column]) => [id, data.columns[column]?.values[i + 1] ?? null])),
  ) as TableRow<Id>[];
  return rows.filter((row) => (row[key] ?? null) !== null);
}
