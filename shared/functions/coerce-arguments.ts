// coerceArguments: raw host values to the clean arguments a run receives (METHOD rules 1 to 5). What differs between hosts is settled here, once.
import type { GivenColumn, ColumnParameter } from './given-column';
import { domainError, type DomainError } from '../model/domain-error';
import type { Language } from '../model/language';
import { fail, ok, type Result } from '../model/result';
import { columnKinds, type Parameter } from './argument-kinds';
import { columnIsHeaded } from './header-row';
import { columnOf, filledHeight, isOmitted, rangeOf, type Column } from './range';
import { isBlankRaw } from './raw-cell';
import { readColumn } from './read-column';
import { readMatrix } from './read-matrix';
import { readChoice, readNumber, readWeights } from './read-scalar';

/** What a run receives, once everything could be read. */
export interface CleanArguments {
  readonly args: Readonly<Record<string, unknown>>;
  /** The main column began with a header, so the result gets one. */
  readonly header: boolean;
}

/** The language argument where the function has one and it can be read; the messages about everything else are given in it. */
export function askedLanguage(params: readonly Parameter[], raw: readonly unknown[]): Language | undefined {
  const place = params.findIndex(({ name }) => name === 'language');
  if (place < 0 || isOmitted(raw[place])) return undefined;
  const read = readChoice(params[place] as Extract<Parameter, { kind: 'choice' }>, raw[place]);
  return read.ok ? (read.value as Language) : undefined;
}

/** The clean arguments by name, or the first error: #VALUE! for what cannot be read, #NUM! for a number out of bounds, #N/A for no data. */
export function coerceArguments(
  params: readonly Parameter[],
  raw: readonly unknown[],
): Result<CleanArguments> {
  if (raw.length > params.length && raw.slice(params.length).some((extra) => !isOmitted(extra))) {
    return fail(domainError('value', 'error.tooManyArguments', { count: params.length }));
  }
  const columns: GivenColumn[] = [];
  for (let i = 0; i < params.length; i++) {
    const given = givenColumn(params[i] as Parameter, raw[i]);
    if (given === undefined) continue;
    if ('code' in given) return fail(given);
    columns.push(given);
  }
  return readAll(params, raw, columns);
}

function givenColumn(param: Parameter, raw: unknown): GivenColumn | DomainError | undefined {
  if (!columnKinds.has(param.kind)) return undefined;
  if (isOmitted(raw)) return param.optional === true ? undefined : missing(param);
  if (param.kind === 'matrix') {
    const range = rangeOf(raw);
    return { param, height: range.rows, width: range.columns, cell: range.cell };
  }
  const column = columnOf(raw, param.name);
  if ('code' in column) return column;
  return { param: param as ColumnParameter, height: column.height, width: 1, cell: cellOf(column) };
}

const cellOf = (column: Column) => (row: number) => column.cell(row);

const missing = (param: Parameter): DomainError =>
  domainError('value', 'error.missingArgument', { name: param.name });

function readAll(
  params: readonly Parameter[],
  raw: readonly unknown[],
  columns: readonly GivenColumn[],
): Result<CleanArguments> {
  const [main] = columns;
  const uneven = columns.find((column) => column.height !== main?.height);
  if (main !== undefined && uneven !== undefined) return fail(unevenRows(main, uneven));
  const rows =
    main === undefined
      ? 0
      : filledHeight(main.height, (row) => columns.every((column) => isBlankRow(column, row)));
  const header = main !== undefined && rows > 0 && columnIsHeaded(columns);
  const from = header ? 1 : 0;
  if (main !== undefined && rows <= from)
    return fail(domainError('notAvailable', 'error.noData', { column: main.param.name }));
  const args: Record<string, unknown> = {};
  let next = 0;
  for (let i = 0; i < params.length; i++) {
    const param = params[i] as Parameter;
    const column = columns[next]?.param === param ? columns[next++] : undefined;
    const read = column === undefined ? readAlone(param, raw[i]) : readRows(column, from, rows);
    if (!read.ok) return read;
    args[param.name] = read.value;
  }
  return ok({ args, header });
}

function isBlankRow({ cell, width }: GivenColumn, row: number): boolean {
  for (let column = 0; column < width; column++) if (!isBlankRaw(cell(row, column))) return false;
  return true;
}

function unevenRows(main: GivenColumn, other: GivenColumn): DomainError {
  const params = {
    column: other.param.name,
    rows: other.height,
    main: main.param.name,
    mainRows: main.height,
  };
  return domainError('value', 'error.rowCount', params);
}

function readRows(column: GivenColumn, from: number, to: number): Result<unknown> {
  return column.param.kind === 'matrix'
    ? readMatrix(column, column.param, from, to)
    : readColumn(column.param, column.cell, from, to);
}

/** A single blank cell in the place of a scalar is as good as nothing. */
function isBlankRange(raw: unknown): boolean {
  const { rows, columns, cell } = rangeOf(raw);
  return rows === 1 && columns === 1 && isBlankRaw(cell(0, 0));
}

/** An argument that is no column, or a column that was left out. */
function readAlone(param: Parameter, raw: unknown): Result<unknown> {
  if (columnKinds.has(param.kind)) return ok(undefined);
  if (isOmitted(raw) || isBlankRange(raw)) {
    if ('default' in param && param.default !== undefined) return ok(param.default);
    return param.optional === true ? ok(undefined) : fail(missing(param));
  }
  if (param.kind === 'weights') return readWeights(param, raw);
  if (param.kind === 'choice') return readChoice(param, raw);
  return readNumber(param as Extract<Parameter, { kind: 'number' }>, raw);
}
