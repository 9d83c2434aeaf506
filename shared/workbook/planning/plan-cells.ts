// Planning changes of cells: values, formulas, formats. Formula cells are never turned into values; what was there is kept for undoing.
import { domainError, type DomainError } from '../../model/domain-error';
import { cellName } from '../../model/cell-name';
import { formulaText, isCallOf } from '../a1';
import { columnIndex, rowIndexes, type DraftSheet } from './draft-sheet';
import { draftFor, keepsUndo, noSuchPlace, type EditPlan } from './edit-plan';
import type { Change, ColumnId, FormulaTemplate, Target } from '../port';
import { writeFormulas, writeValues } from './write-blocks';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** A column of a sheet under planning, zero-based. */
export interface Place {
  readonly draft: DraftSheet;
  readonly column: number;
}

/** The column that a change means; `error.sheetNotRead` or `error.noSuchColumn` where there is none. */
export function placeOf(plan: EditPlan, target: Target, column: ColumnId): Place | DomainError {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  const index = columnIndex(draft, column);
  return index < 0
    ? domainError('value', 'error.noSuchColumn', { sheet: draft.name, column })
    : { draft, column: index };
}

/**
 * Values in cells of a column. Refused with `error.noSuchRow`, and with `error.formulaCell` where a formula that is not ours, or what one spilled,
 * would be lost.
 */
export function planSetCells(plan: EditPlan, change: Of<'setCells'>): DomainError | undefined {
  const place = placeOf(plan, change.target, change.column);
  if ('code' in place) return place;
  const { draft, column } = place;
  const rows = rowIndexes(draft, change.rows);
  const missing = rows.indexOf(-1);
  if (missing >= 0)
    return domainError('value', 'error.noSuchRow', { sheet: draft.name, row: String(change.rows[missing]) });
  const formula = rows.find((row) => isKept(draft, row, column));
  if (formula !== undefined)
    return domainError('value', 'error.formulaCell', { sheet: draft.name, cell: cellName(formula, column) });
  keepCells(plan, change.target, draft, column, rows);
  writeValues(plan, draft, column, rows, change.values);
  return undefined;
}

/** A formula, or what one spilled, stays; only one of ours in a column of ours gives way. */
function isKept(draft: DraftSheet, row: number, column: number): boolean {
  const { formula, spilled } = draft.cellAt(row, column);
  if (formula === null) return spilled === true;
  return draft.owned.get(column)?.some((name) => isCallOf(formula, name)) !== true;
}

/** Remembers what stands in the rows of a column, for undoing. */
export function keepCells(
  plan: EditPlan,
  target: Target,
  draft: DraftSheet,
  column: number,
  rows: readonly number[],
): void {
  if (!keepsUndo(draft, column)) return;
  const cells = rows.map((row) => draft.cellAt(row, column));
  const formulas: Record<number, string> = {};
  cells.forEach(({ formula }, i) => {
    if (formula !== null) formulas[rows[i] as number] = formula;
  });
  plan.undo.unshift({
    kind: 'restoreCells',
    target,
    column: `c${String(column)}`,
    rows,
    values: cells.map(({ value }) => value),
    formulas,
  });
}

/** A formula that spills, or one in each row. Refused with `error.cellTaken` where anything but an earlier call of the same function is in the way. */
export function planInsertFormula(plan: EditPlan, change: Of<'insertFormula'>): DomainError | undefined {
  const place = placeOf(plan, change.target, change.column);
  if ('code' in place) return place;
  const { draft, column } = place;
  const blocked = firstBlocked(draft, column, change);
  if (blocked >= 0)
    return domainError('value', 'error.cellTaken', { sheet: draft.name, cell: cellName(blocked, column) });
  const last = change.placement === 'spill' ? change.row : change.toRow;
  const rows = Array.from({ length: last - change.row + 1 }, (_, i) => change.row + i);
  const formulas: string[] = [];
  for (const row of rows) {
    const text = writtenFormula(plan, draft, change, row);
    if (typeof text !== 'string') return text;
    formulas.push(text);
  }
  keepCells(plan, change.target, draft, column, rows);
  writeFormulas(plan, draft, column, rows, formulas, change.placement === 'perRow');
  draft.rows = Math.max(draft.rows, change.toRow + 1);
  return undefined;
}

/** A cell in the way: any value, a formula that is not an earlier one of the same function, or what another formula spilled. */
function firstBlocked(
  draft: DraftSheet,
  column: number,
  { row, toRow, formula }: Of<'insertFormula'>,
): number {
  const isEarlier = (text: string | null) => text !== null && isCallOf(text, formula.function);
  let spillsOurs = false;
  for (let place = row; place <= toRow; place++) {
    const cell = draft.cellAt(place, column);
    if (isEarlier(cell.formula)) spillsOurs = true;
    else if (cell.formula !== null || cell.value !== null || (cell.spilled === true && !spillsOurs))
      return place;
  }
  return -1;
}

function writtenFormula(
  plan: EditPlan,
  draft: DraftSheet,
  { formula, target }: Of<'insertFormula'>,
  row: number,
): string | DomainError {
  for (const { column, target: other } of columnsUsed(formula)) {
    const place = placeOf(plan, other ?? target, column);
    if ('code' in place) return place;
  }
  const draftOf = (other: Target | undefined) => (other === undefined ? draft : draftFor(plan, other));
  return formulaText(formula, {
    row,
    columnIndex: (id, other) => columnIndex(draftOf(other) ?? draft, id),
    sheetName: (other) => (draftOf(other) === draft ? null : (draftOf(other)?.name ?? null)),
  });
}

/** The columns a formula refers to, in the calls inside it too. */
function columnsUsed({ args }: FormulaTemplate): { readonly column: ColumnId; readonly target?: Target }[] {
  return args.flatMap((arg) => {
    if (arg.kind === 'call') return columnsUsed(arg.call);
    if (arg.kind === 'cell') return [{ column: arg.column }];
    if (arg.kind !== 'column') return [];
    return arg.toColumn === undefined ? [arg] : [arg, { ...arg, column: arg.toColumn }];
  });
}

/** The look of a role in rows of a column. Undoing leaves it: it holds nothing. */
export function planFormat(
  plan: EditPlan,
  { target, column, fromRow, toRow, role }: Of<'format'>,
): DomainError | undefined {
  const place = placeOf(plan, target, column);
  if ('code' in place) return place;
  plan.edits.push({
    kind: 'formatColumn',
    sheet: place.draft.id,
    column: place.column,
    fromRow,
    toRow,
    role,
  });
  return undefined;
}

/** Values and formulas put where they stood, whatever is there now; what is there now is kept for undoing this in turn. */
export function planRestoreCells(plan: EditPlan, change: Of<'restoreCells'>): DomainError | undefined {
  const place = placeOf(plan, change.target, change.column);
  if ('code' in place) return place;
  const { draft, column } = place;
  keepCells(plan, change.target, draft, column, change.rows);
  const { rows, values, formulas } = change;
  const plain = rows.map((_, i) => i).filter((i) => formulas[rows[i] as number] === undefined);
  writeValues(
    plan,
    draft,
    column,
    plain.map((i) => rows[i] as number),
    plain.map((i) => values[i] ?? null),
  );
  const entries = Object.entries(formulas);
  writeFormulas(
    plan,
    draft,
    column,
    entries.map(([row]) => Number(row)),
    entries.map(([, formula]) => formula),
    // What stood there may stand there again, in a table as well.
    true,
  );
  return undefined;
}
