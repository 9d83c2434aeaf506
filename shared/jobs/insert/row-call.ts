// rowCall: the call for one row of a table, where a result must not fill other cells: the row's own part of the whole result. Sorting moves it along.
import { functionById } from '../../functions/registry';
import type { CellGrid } from '../../model/cell';
import type { FormulaArgument, FormulaTemplate, Selection } from '../../workbook/port';
import { callRanges, sheetOfRange } from '../formulas/call-ranges';

/** `INDEX(call, ROW()-n)`, and which part of the whole result that is at the selected cell. */
export interface RowCall {
  readonly call: FormulaTemplate;
  /** The row of the result that it gives. */
  readonly row: number;
}

/** The call for the selected row; undefined where the cell does not stand beside the rows that the call reads, or the result has no row for each of them. */
export function rowCall(call: FormulaTemplate, result: CellGrid, place: Selection): RowCall | undefined {
  const [range] = callRanges(call);
  if (range === undefined || sheetOfRange(range, place.sheet) !== place.sheet) return undefined;
  const isByRow = ['column', 'columns'].includes(functionById(call.function)?.result ?? '');
  const { fromRow, toRow } = range;
  const isBeside = place.row >= fromRow && place.row <= toRow && result.length === toRow - fromRow + 1;
  if (!isByRow || !isBeside) return undefined;
  const isWide = (result[0]?.length ?? 1) > 1;
  const args: FormulaArgument[] = [
    { kind: 'call', call: fixedCall(call) },
    { kind: 'ownRow', from: fromRow },
    ...(isWide ? [{ kind: 'value' as const, value: 1 }] : []),
  ];
  return { call: { function: 'INDEX', args }, row: place.row - fromRow };
}

/** Filled down, every row must read the very same ranges. */
function fixedCall({ function: name, args }: FormulaTemplate): FormulaTemplate {
  return {
    function: name,
    args: args.map((arg): FormulaArgument => {
      if (arg.kind === 'call') return { kind: 'call', call: fixedCall(arg.call) };
      return arg.kind === 'column' ? { ...arg, fixed: true } : arg;
    }),
  };
}
