// Parity arguments as each host really passes them (see host-values.ts for what was recorded): ranges, blanks, days, errors, arguments left out.
import type { Parameter } from '../../shared/functions/define-function';
import { dayToSerial } from '../../shared/model/day';
import type { ErrorCell, ParityArgument, ParityCell } from './parity-cases';

type Special = { readonly day: string } | { readonly error: ErrorCell };
type Range = readonly (readonly ParityCell[])[];

/** The height of a sheet, and so of a whole column. */
const sheetHeight = 200;

export function isSpecial(cell: ParityCell): cell is Special {
  return typeof cell === 'object' && cell !== null;
}

export function isRange(arg: ParityArgument): arg is Range {
  return Array.isArray(arg);
}

export function isWholeColumn(arg: ParityArgument): arg is { readonly wholeColumn: readonly ParityCell[] } {
  return typeof arg === 'object' && arg !== null && 'wholeColumn' in arg;
}

type FormOf = (cell: ParityCell) => unknown;

function gridOf(arg: ParityArgument, cell: FormOf): unknown[][] | undefined {
  if (isWholeColumn(arg)) {
    const blanks = Array<null>(sheetHeight - arg.wholeColumn.length).fill(null);
    return [...arg.wholeColumn, ...blanks].map((one) => [cell(one)]);
  }
  return isRange(arg) ? arg.map((row) => row.map(cell)) : undefined;
}

function excelCell(cell: ParityCell): unknown {
  if (!isSpecial(cell)) return cell ?? '';
  if ('day' in cell) return dayToSerial(cell.day);
  const errorType = { '#N/A': 'NotAvailable', '#DIV/0!': 'Div0' }[cell.error];
  return { type: 'Error', basicType: 'Error', errorType, basicValue: cell.error };
}

/** Column, matrix and weights parameters are declared as matrices, the others as single values. */
const singleKinds: ReadonlySet<Parameter['kind']> = new Set<Parameter['kind']>(['number', 'choice']);

/** Every parameter has its place, null where left out, and an invocation object follows. */
export function asExcelPasses(params: readonly Parameter[], args: readonly ParityArgument[]): unknown[] {
  const given = params.map((param, i) => {
    const arg = args[i];
    if (arg === undefined) return null;
    const isSingle = singleKinds.has(param.kind);
    const grid = gridOf(arg, excelCell);
    if (grid === undefined) return isSingle ? excelCell(arg as ParityCell) : [[excelCell(arg as ParityCell)]];
    return isSingle ? grid[0]?.[0] : grid;
  });
  return [...given, { functionName: 'KAM', address: 'Sheet1!A1' }];
}

/** A range of one cell comes as its value; days as moments made by `moment`, in the script's own realm. */
export function asGooglePasses(args: readonly ParityArgument[], moment: (day: string) => unknown): unknown[] {
  const cellForm = (cell: ParityCell): unknown => {
    if (!isSpecial(cell)) return cell ?? '';
    return 'day' in cell ? moment(cell.day) : cell.error;
  };
  return args.map((arg) => {
    if (arg === undefined) return undefined;
    const grid = gridOf(arg, cellForm);
    if (grid === undefined) return cellForm(arg as ParityCell);
    return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : grid;
  });
}
