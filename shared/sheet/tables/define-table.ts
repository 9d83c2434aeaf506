// defineTable: one of our own tables as data. The sheet's columns, their lists of choices, the forms and the docs come from it.
import type { Language } from '../../model/language';
import type { ColumnRole, SheetData, Snapshot, TableSpec } from '../../workbook/port';
import type { CellValue } from '../../model/cell';
import { plainText } from '../plain-text';

export interface TableColumn<Id extends string = string> {
  readonly id: Id;
  readonly role: ColumnRole;
  readonly header: Readonly<Record<Language, string>>;
  readonly width?: number;
  readonly choices?: Readonly<Record<Language, readonly string[]>>;
}

export interface TableSchema<Id extends string = string> {
  /** The sheet's name, the same in both languages so that workbooks travel. */
  readonly table: string;
  readonly columns: readonly TableColumn<Id>[];
}

export function defineTable<const Id extends string>(schema: TableSchema<Id>): TableSchema<Id> {
  return schema;
}

export function tableSpec(schema: TableSchema, language: Language): TableSpec {
  return {
    table: schema.table,
    columns: schema.columns.map(({ header, role, width, choices }) => ({
      header: header[language],
      aliases: Object.values(header),
      role,
      ...(width === undefined ? {} : { width }),
      ...(choices === undefined ? {} : { choices: choices[language] }),
    })),
  };
}

/** The columns of a table as they stand in the workbook, by our ids; headers are recognised in either language. */
export function tableColumns<Id extends string>(
  schema: TableSchema<Id>,
  data: SheetData,
): Readonly<Partial<Record<Id, number>>> {
  const places: Partial<Record<Id, number>> = {};
  for (const { id, header } of schema.columns) {
    const names = Object.values(header).map(plainText);
    const place = data.columns.findIndex(({ values }) => names.includes(plainText(String(values[0] ?? ''))));
    if (place >= 0) places[id] = place;
  }
  return places;
}

export type TableRow<Id extends string> = Readonly<Partial<Record<Id, CellValue>>>;

/** The rows of a table as records, rows without a key left out; null where the workbook has no such table. */
export function tableRows<Id extends string>(
  schema: TableSchema<Id>,
  snapshot: Snapshot,
): TableRow<Id>[] | null {
  const data = snapshot.data.find(({ name }) => name === schema.table);
  if (data === undefined) return null;
  const places = Object.entries(tableColumns(schema, data)) as [Id, number][];
  const rows: TableRow<Id>[] = [];
  for (let row = 1; row < data.rows; row++) {
    if ((data.columns[0]?.values[row] ?? null) === null) continue;
    rows.push(
      Object.fromEntries(
        places.map(([id, column]) => [id, data.columns[column]?.values[row] ?? null]),
      ) as TableRow<Id>,
    );
  }
  return rows;
}
