// Changes of rows of our tables: fields set, rows added and taken out, as plain changes of the port. Rows go by their place, which the check of the
// version makes safe, so that rows typed by hand without a key can be worked on too.
import type { Language } from '../../model/language';
import type { Change, Snapshot } from '../../workbook/port';
import { tableColumnIds, tableSpec, type TableSchema } from './define-table';
import type { FieldValues } from '../../model/field-value';
import { cellFromField } from './table-field';

/** Makes the table, or columns it lacks: first in every batch that touches it. */
export const ensureTable = (schema: TableSchema, language: Language): Change => ({
  kind: 'ensureTable',
  spec: tableSpec(schema, language),
});

/** Changes that set fields of one row, zero-based; fields that `values` leaves out stay as they are. */
export function setFieldChanges(
  schema: TableSchema,
  snapshot: Snapshot,
  language: Language,
  row: number,
  values: FieldValues,
): Change[] {
  const ids = tableColumnIds(schema, snapshot, language);
  return schema.columns.flatMap((column): Change[] => {
    const value = values[column.id];
    if (value === undefined) return [];
    return [
      {
        kind: 'setCells',
        target: { table: schema.table },
        column: ids[column.id] ?? '',
        rows: [row],
        values: [cellFromField(column, value, language)],
      },
    ];
  });
}

/** The change that adds rows below the last one; fields that all of them leave blank are not written. */
export function addRowsChange(
  schema: TableSchema,
  snapshot: Snapshot,
  language: Language,
  rows: readonly FieldValues[],
): Change {
  const ids = tableColumnIds(schema, snapshot, language);
  const used = schema.columns.filter(({ id }) => rows.some((row) => (row[id] ?? null) !== null));
  return {
    kind: 'appendRows',
    target: { table: schema.table },
    columns: used.map(({ id }) => ids[id] ?? ''),
    rows: rows.map((row) => used.map((column) => cellFromField(column, row[column.id] ?? null, language))),
  };
}

/** The change that takes whole rows out, by their zero-based places. */
export const removeRowsChange = (schema: TableSchema, rows: readonly number[]): Change => ({
  kind: 'deleteRows',
  target: { table: schema.table },
  rows,
});
