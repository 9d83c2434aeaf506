// readFormula: a formula as a person typed it, read back into a call: functions of the catalogue over ranges, numbers, texts and arrays.
import { functionById } from '../../functions/registry';
import type { CellValue } from '../../model/cell';
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { columnIndexOf } from '../../model/cell-name';
import type { FormulaArgument, FormulaTemplate, SheetId, SheetInfo } from '../../workbook/port';
import { createScanner, type FormulaScanner } from './formula-scanner';
import type { FormulaNotation } from './formula-notation';

/** How the formula is written, and the sheets that it may name. */
export interface ReadFormulaContext {
  readonly notation: FormulaNotation;
  readonly sheets: readonly SheetInfo[];
  /** The sheet that the formula will stand on. */
  readonly own: SheetId | null;
}

/** Thrown inside and caught at the entry: a formula is read in one go or not at all. */
class Unreadable extends Error {
  constructor(readonly reason: DomainError) {
    super(reason.code);
  }
}

const unreadable = (scanner: FormulaScanner) =>
  new Unreadable(domainError('value', 'error.formulaNotRead', { rest: scanner.rest().slice(0, 40) || '…' }));

/**
 * The one call that a text consists of, with or without `=`. Fails with `error.formulaNotRead` and the first 40 signs that are not understood, with
 * `error.unknownFunction` or `error.unknownSheet`.
 */
export function readFormula(text: string, context: ReadFormulaContext): Result<FormulaTemplate> {
  const scanner = createScanner(text, context.notation);
  try {
    scanner.sign('=');
    const call = readCall(scanner, context);
    if (call === undefined || scanner.rest() !== '') throw unreadable(scanner);
    return ok(call);
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.reason);
    throw error;
  }
}

function readCall(scanner: FormulaScanner, context: ReadFormulaContext): FormulaTemplate | undefined {
  const name = scanner.match(/([A-Z][A-Z_.]*)\s*\(/i)?.[1]?.toUpperCase();
  if (name === undefined) return undefined;
  if (functionById(name) === undefined)
    throw new Unreadable(domainError('value', 'error.unknownFunction', { name }));
  const args: FormulaArgument[] = [];
  do args.push(readArgument(scanner, context));
  while (scanner.sign(context.notation.argument));
  if (!scanner.sign(')')) throw unreadable(scanner);
  return { function: name, args };
}

function readArgument(scanner: FormulaScanner, context: ReadFormulaContext): FormulaArgument {
  const range = readRange(scanner, context);
  if (range !== undefined) return range;
  const call = readCall(scanner, context);
  if (call !== undefined) return { kind: 'call', call };
  if (scanner.sign('{')) return { kind: 'grid', rows: readGrid(scanner, context.notation) };
  const value = scanner.constant();
  return value === undefined ? { kind: 'omitted' } : { kind: 'value', value };
}

function readGrid(scanner: FormulaScanner, { column }: FormulaNotation): CellValue[][] {
  const rows: CellValue[][] = [];
  do {
    const row: CellValue[] = [];
    do row.push(scanner.constant() ?? null);
    while (scanner.sign(column));
    rows.push(row);
  } while (scanner.sign(';'));
  const isRectangle = rows.every(({ length }) => length === rows[0]?.length);
  if (!scanner.sign('}') || !isRectangle) throw unreadable(scanner);
  return rows;
}

const rangePattern =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?)([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\d_(])/iu;

function readRange(scanner: FormulaScanner, context: ReadFormulaContext): FormulaArgument | undefined {
  const found = scanner.match(rangePattern);
  if (found === undefined) return undefined;
  const [, quoted, bare, dollar, from = '', first = '', to = from, last = first] = found;
  const name = quoted?.replace(/''/g, "'") ?? bare;
  const columns = [columnIndexOf(from), columnIndexOf(to)].sort((one, other) => one - other);
  const rows = [Number(first) - 1, Number(last) - 1].sort((one, other) => one - other);
  const sheet = name === undefined ? undefined : sheetNamed(name, context);
  return {
    kind: 'column',
    column: `c${String(columns[0])}`,
    ...(columns[0] === columns[1] ? {} : { toColumn: `c${String(columns[1])}` }),
    fromRow: rows[0] ?? 0,
    toRow: rows[1] ?? 0,
    ...(sheet === undefined || sheet === context.own ? {} : { target: { sheet } }),
    ...(dollar === '$' ? { fixed: true } : {}),
  };
}

function sheetNamed(name: string, { sheets }: ReadFormulaContext): SheetId {
  const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Unreadable(domainError('value', 'error.unknownSheet', { sheet: name }));
  return found.id;
}
