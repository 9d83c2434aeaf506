// readAccounts: the accounts of a mapped sheet, column by column, whatever the sheet looks like; order lines are summed per account.
import type { RowTable } from './row-table';
import { domainError, type DomainError } from '../../model/domain-error';
import type { SheetData } from '../../workbook/port';
import type { AccountField } from '../mapping/account-field';
import { accountRows, columnOfField } from './account-rows';
import type { AccountTable } from './account-table';
import type { CellProblem } from './cell-problem';
import {
  readClassCells,
  readDayCells,
  readNumberCells,
  readTextCells,
  readYesNoCells,
  type FieldCells,
  type NumberCells,
} from './read-field';
import { rollUp, rowsInPeriod } from './roll-up';
import type { SheetMapping } from '../mapping/sheet-mapping';

/** The accounts; or the error to show, with every cell that has to be put right first. */
export type AccountsResult =
  | { readonly ok: true; readonly value: AccountTable }
  | { readonly ok: false; readonly error: DomainError; readonly problems: readonly CellProblem[] };

/** How cells that cannot be read are taken. */
export interface ReadOptions {
  /** Leaves out the rows with cells that cannot be read, and says so, instead of refusing. */
  readonly skipBadRows?: boolean;
}

/**
 * The accounts of a sheet read in whole. Errors: `error.noNameColumn`, `error.noValueColumn`, `error.noAccountRows`, and `error.badCells` with all
 * problems at once. Totals left out, missing and repeated names are notes, not errors.
 */
export function readAccounts(
  data: SheetData,
  mapping: SheetMapping,
  options: ReadOptions = {},
): AccountsResult {
  const refused = missingField(data, mapping);
  if (refused !== undefined) return { ok: false, error: refused, problems: [] };
  const { rows, totalRows } = accountRows(data, mapping);
  if (rows.length === 0)
    return {
      ok: false,
      error: domainError('notAvailable', 'error.noAccountRows', { sheet: data.name }),
      problems: [],
    };
  const problems: CellProblem[] = [];
  const table = readRows(data, mapping, rows, totalRows, problems);
  if (problems.length === 0) return { ok: true, value: finish(table) };
  if (options.skipBadRows !== true) {
    return {
      ok: false,
      error: domainError('value', 'error.badCells', { count: problems.length, sheet: data.name }),
      problems,
    };
  }
  const bad = new Set(problems.map(({ row }) => row));
  const good = rows.filter((row) => !bad.has(row));
  const cleaned = readRows(data, mapping, good, totalRows, []);
  const note = domainError('value', 'error.rowsLeftOut', { count: bad.size });
  const value = finish({ ...cleaned, skippedRows: [...bad].sort((one, other) => one - other) });
  return good.length === 0
    ? { ok: false, error: domainError('notAvailable', 'error.noAccountRows', { sheet: data.name }), problems }
    : { ok: true, value: { ...value, notes: [...value.notes, note] } };
}

function missingField(data: SheetData, mapping: SheetMapping): DomainError | undefined {
  const has = (field: AccountField) => columnOfField(data, mapping, field) !== undefined;
  if (!has('account') && !has('accountId'))
    return domainError('notAvailable', 'error.noNameColumn', { sheet: data.name });
  return has(mapping.valueField)
    ? undefined
    : domainError('notAvailable', 'error.noValueColumn', { sheet: data.name });
}

function readRows(
  data: SheetData,
  mapping: SheetMapping,
  rows: Int32Array,
  totalRows: readonly number[],
  problems: CellProblem[],
): RowTable {
  const cells = (field: AccountField): FieldCells | undefined => {
    const column = columnOfField(data, mapping, field);
    return column === undefined
      ? undefined
      : { field, column, columnIndex: data.columns.indexOf(column), rows, problems };
  };
  const read = <T>(field: AccountField, reader: (one: FieldCells) => T): T | null => {
    const found = cells(field);
    return found === undefined ? null : reader(found);
  };
  const numbers = (field: AccountField): NumberCells | null =>
    read(field, (one) => readNumberCells(one, mapping.decimal));
  const revenue = numbers('revenue');
  const margin = numbers('margin');
  const value = mapping.valueField === 'margin' ? margin : revenue;
  const ids = read('accountId', readTextCells);
  return {
    mapping,
    count: rows.length,
    names: read('account', readTextCells) ?? ids ?? [],
    ids,
    value: value?.values ?? new Float64Array(rows.length).fill(NaN),
    revenue: revenue?.values ?? null,
    margin: margin?.values ?? null,
    potential: numbers('potential')?.values ?? null,
    hours: numbers('hours')?.values ?? null,
    interest: read('interest', readYesNoCells),
    recordedClass: read('recordedClass', readClassCells),
    owner: read('owner', readTextCells),
    competitor: read('competitor', readTextCells),
    segment: read('segment', readTextCells),
    firstPurchase: read('firstPurchase', readDayCells),
    lastPurchase: read('lastPurchase', readDayCells),
    orderDay: mapping.layout === 'orderLines' ? read('orderDay', readDayCells) : null,
    rows,
    firstRow: rows[0] ?? mapping.headerRow + 1,
    lastRow: rows[rows.length - 1] ?? mapping.headerRow + 1,
    totalRows,
    skippedRows: [],
    lines: rows.length,
    numberTexts: value?.texts ?? 0,
    notes: totalRows.length === 0 ? [] : [totalNote(totalRows)],
  };
}

function totalNote(totalRows: readonly number[]): DomainError {
  const named = totalRows.slice(0, 10).map((row) => String(row + 1));
  return domainError('value', 'error.totalRowsLeftOut', { count: totalRows.length, rows: named.join(', ') });
}

function finish(table: RowTable): AccountTable {
  const { orderDay, ...accounts } = table;
  if (table.mapping.layout === 'orderLines') return rollUp(rowsInPeriod(table), orderDay);
  return { ...accounts, notes: [...table.notes, ...nameNotes(table)] };
}

/** Names missing or standing twice are no mistake to refuse, but the user should know. */
function nameNotes({ names, ids, rows }: RowTable): DomainError[] {
  const notes: DomainError[] = [];
  const nameless = names.findIndex((name) => name === '');
  if (nameless >= 0) {
    notes.push(
      domainError('value', 'error.rowsWithoutName', {
        count: names.filter((name) => name === '').length,
        row: (rows[nameless] ?? 0) + 1,
      }),
    );
  }
  const seen = new Map<string, number>();
  for (let i = 0; i < names.length; i++) {
    const key = ids?.[i] || names[i] || '';
    if (key === '') continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else {
      notes.push(
        domainError('value', 'error.accountTwice', {
          name: key,
          row: (rows[first] ?? 0) + 1,
          otherRow: (rows[i] ?? 0) + 1,
        }),
      );
      break;
    }
  }
  return notes;
}
