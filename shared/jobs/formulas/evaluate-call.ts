// evaluateCall: what a call gives on the cells of a snapshot, as the worksheet will show it.
import type { CellResult } from '../../functions/define-function';
import { functionById } from '../../functions/registry';
import { cellErrorLiteral, domainError, type DomainError } from '../../model/domain-error';
import { formatError } from '../../text/format-message';
import type { FormulaArgument, FormulaTemplate, SheetId, Snapshot } from '../../workbook/port';
import { areaOfRange, sheetOfRange, type RangeArgument } from './call-ranges';

/** A call inside failed: that is what the whole gives. */
interface Failed {
  readonly failed: CellResult;
}

const failed = (error: DomainError): CellResult => ({
  ok: false,
  literal: cellErrorLiteral[error.kind],
  message: formatError('en', error),
  error,
});

/** The cells, or the error that they show. `own` is the sheet of ranges that name none; the snapshot must hold the sheets of all ranges in whole. */
export function evaluateCall(call: FormulaTemplate, snapshot: Snapshot, own: SheetId): CellResult {
  const definition = functionById(call.function);
  if (definition === undefined)
    return failed(domainError('value', 'error.unknownFunction', { name: call.function }));
  const raw: unknown[] = [];
  for (const arg of call.args) {
    const value = rawArgument(arg, snapshot, own);
    if (isFailed(value)) return value.failed;
    raw.push(value);
  }
  return definition.invoke(raw);
}

const isFailed = (value: unknown): value is Failed =>
  typeof value === 'object' && value !== null && 'failed' in value;

function rawArgument(arg: FormulaArgument, snapshot: Snapshot, own: SheetId): unknown {
  switch (arg.kind) {
    case 'value':
      return arg.value;
    case 'array':
      return [arg.values];
    case 'grid':
      return arg.rows;
    case 'column':
      return cellsOf(arg, snapshot, own);
    case 'call': {
      const result = evaluateCall(arg.call, snapshot, own);
      return result.ok ? result.cells : { failed: result };
    }
    case 'omitted':
    case 'cell':
    case 'ownRow':
      return undefined;
  }
}

function cellsOf(range: RangeArgument, snapshot: Snapshot, own: SheetId): unknown[][] {
  const data = snapshot.data.find(({ id }) => id === sheetOfRange(range, own));
  const { row, column, rows, columns } = areaOfRange(range);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => data?.columns[column + c]?.values[row + r] ?? null),
  );
}
