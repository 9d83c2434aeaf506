// planInsertion: a call written at the selected cell in the form that works there: one live formula where its result has room, the row's own part
// inside a table of Excel, values where the user wants them or nothing else is possible.
import { functionById } from '../../functions/registry';
import type { CellGrid, CellValue } from '../../model/cell';
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { cellName } from '../../model/cell-name';
import type { MessageKey } from '../../text/messages.en';
import { formulaText } from '../../workbook/a1';
import type {
  Capabilities,
  CellArea,
  Change,
  FormulaTemplate,
  Selection,
  SheetData,
  Snapshot,
} from '../../workbook/port';
import { callRanges, placeOfColumn } from '../formulas/call-ranges';
import { evaluateCall } from '../formulas/evaluate-call';
import { roomProblem } from './room';
import { rowCall } from './row-call';

/** What the user should know of an insertion: a message and what fills it. */
export interface InsertionNote {
  readonly code: Extract<MessageKey, `insertion.${string}`>;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The changes of an insertion, and what is shown of them before they are made. */
export interface Insertion {
  readonly changes: readonly Change[];
  /** What is written: a formula that fills what it gives, one row's own, or values. */
  readonly as: 'formula' | 'row' | 'values';
  /** In English with commas; null for values. */
  readonly formula: string | null;
  readonly cells: CellGrid;
  readonly sheet: string;
  /** A1 names of the first and the last cell. */
  readonly from: string;
  readonly to: string;
  readonly notes: readonly InsertionNote[];
}

const refusals: ReadonlySet<string> = new Set<DomainError['code']>([
  'error.noCellSelected',
  'error.noRoom',
  'error.insideRange',
]);

/** Whether an error says why a result cannot stand there; others are what the cell itself would show. */
export const isRefusal = ({ code }: DomainError): boolean => refusals.has(code);

/**
 * The insertion at the selected cell. The snapshot must hold the selected sheet and all that the call reads. Fails with the call's own error, or with
 * why its result cannot stand there (`isRefusal`).
 */
export function planInsertion(
  snapshot: Snapshot,
  call: FormulaTemplate,
  as: 'formulas' | 'values',
  { spill }: Pick<Capabilities, 'spill'>,
): Result<Insertion> {
  const place = snapshot.selection;
  if (place === null) return fail(domainError('value', 'error.noCellSelected'));
  const result = evaluateCall(call, snapshot, place.sheet);
  if (!result.ok) return fail(result.error);
  const data = snapshot.data.find(({ id }) => id === place.sheet);
  const { cells } = result;
  const isOneCell = cells.length === 1 && cells[0]?.length === 1;
  const row =
    as === 'formulas' && !isOneCell && inTable(data, place) ? rowCall(call, cells, place) : undefined;
  const [obstacle] = as === 'values' || isOneCell || row !== undefined ? [] : obstacles(spill, data, place);
  const form = as === 'values' || obstacle !== undefined ? 'values' : row === undefined ? 'formula' : 'row';
  const written = row === undefined ? cells : [[cells[row.row]?.[0] ?? null]];
  return insertionOf(snapshot, place, { call: row?.call ?? call, form, cells: written, obstacle });
}

const inTable = (data: SheetData | undefined, { row, column }: Selection): boolean =>
  data?.tables?.some(
    (table) =>
      row >= table.row &&
      row < table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns,
  ) === true;

type Obstacle = 'reason.noSpill' | 'reason.table';

/** Why a formula cannot fill the cells around it. */
function obstacles(spill: boolean, data: SheetData | undefined, place: Selection): Obstacle[] {
  return [
    ...(spill ? [] : ['reason.noSpill' as const]),
    ...(inTable(data, place) ? ['reason.table' as const] : []),
  ];
}

interface Wanted {
  readonly call: FormulaTemplate;
  readonly form: Insertion['as'];
  readonly cells: CellGrid;
  readonly obstacle: Obstacle | undefined;
}

function insertionOf(snapshot: Snapshot, place: Selection, wanted: Wanted): Result<Insertion> {
  const { call, form, cells, obstacle } = wanted;
  const data = snapshot.data.find(({ id }) => id === place.sheet);
  const sheet = snapshot.sheets.find(({ id }) => id === place.sheet)?.name ?? '';
  const { row, column } = place;
  const area: CellArea = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
  const problem = roomProblem({ place, area, data, call, sheetName: sheet, asFormula: form !== 'values' });
  if (problem !== undefined) return fail(problem);
  const notes: InsertionNote[] = [
    ...(obstacle === undefined
      ? []
      : [{ code: 'insertion.values', params: { words: `@${obstacle}` } } as const]),
    ...(form === 'row' ? [{ code: 'insertion.row', params: {} } as const] : []),
    ...(form === 'row' ? [] : misplaced(call, place)),
  ];
  return ok({
    changes: form === 'values' ? valueChanges(place, cells) : [formulaChange(place, call, area, form)],
    as: form,
    formula: form === 'values' ? null : textOf(snapshot, place, call),
    cells,
    sheet,
    from: cellName(row, column),
    to: cellName(row + area.rows - 1, column + area.columns - 1),
    notes,
  });
}

/** A result of one row per account beside the accounts, but not in their rows. */
function misplaced(call: FormulaTemplate, place: Selection): InsertionNote[] {
  const [range] = callRanges(call);
  const isByRow = ['column', 'columns'].includes(functionById(call.function)?.result ?? '');
  if (range === undefined || range.target !== undefined || !isByRow || range.fromRow === place.row) return [];
  return [{ code: 'insertion.misplaced', params: { cell: cellName(range.fromRow, place.column) } }];
}

function formulaChange(
  { sheet, row, column }: Selection,
  formula: FormulaTemplate,
  { rows, columns }: CellArea,
  form: 'formula' | 'row',
): Change {
  return {
    kind: 'insertFormula',
    target: { sheet },
    column: `c${String(column)}`,
    placement: form === 'row' || rows * columns === 1 ? 'perRow' : 'spill',
    row,
    toRow: row + rows - 1,
    formula,
  };
}

function valueChanges({ sheet, row, column }: Selection, cells: CellGrid): Change[] {
  return (cells[0] ?? []).map((_, c) => ({
    kind: 'setCells',
    target: { sheet },
    column: `c${String(column + c)}`,
    rows: cells.map((__, r) => row + r),
    values: cells.map((line): CellValue => (line[c] === '' ? null : (line[c] ?? null))),
  }));
}

/** The formula as the port will write it at the place. */
export function textOf({ sheets }: Snapshot, { sheet, row }: Selection, call: FormulaTemplate): string {
  return formulaText(call, {
    row,
    columnIndex: placeOfColumn,
    sheetName: (target) => {
      const found = sheets.find(({ id, name }) =>
        'sheet' in target ? id === target.sheet : name === target.table,
      );
      return found === undefined || found.id === sheet ? null : found.name;
    },
  });
}
