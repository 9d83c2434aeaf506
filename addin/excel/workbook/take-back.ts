// Taking edits back: what a group of edits overwrites is read before it is written, and put back if Excel fails on the way.
import type { CellValue } from '../../../shared/model/cell';
import { enteredValue } from '../../../shared/workbook/adapter/entered-value';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import { editSheet, isNewSheet, sheetKey } from './edit-sheet';

type RowEdit = Extract<GridEdit, { kind: 'insertRows' | 'removeRows' }>;

/** An edit, and what stood where it writes. */
export interface Before {
  readonly edit: GridEdit;
  readonly range: Excel.Range | undefined;
  /** The charts of the sheet, where the edit adds one. */
  readonly charts: Excel.ChartCollection | undefined;
}

function entireRows(context: Excel.RequestContext, { sheet, row, count }: RowEdit): Excel.Range {
  return editSheet(context, sheet).getRangeByIndexes(row, 0, count, 1).getEntireRow();
}

function overwrittenRange(context: Excel.RequestContext, edit: GridEdit): Excel.Range | undefined {
  if (isNewSheet(edit.sheet)) return undefined;
  const sheet = editSheet(context, edit.sheet);
  switch (edit.kind) {
    case 'setValues':
      return sheet.getRangeByIndexes(edit.row, edit.column, edit.values.length, edit.values[0]?.length ?? 1);
    case 'setFormulas':
      return sheet.getRangeByIndexes(edit.row, edit.column, edit.formulas.length, 1);
    case 'clearColumns':
      return sheet
        .getRangeByIndexes(0, edit.column, 1, edit.count)
        .getEntireColumn()
        .getUsedRangeOrNullObject(true);
    case 'removeRows':
      return entireRows(context, edit).getUsedRangeOrNullObject(true);
    default:
      return undefined;
  }
}

/** The edits with what stands where each writes, loaded in one round trip; to be called before any of them is written. */
export async function rememberBefore(
  context: Excel.RequestContext,
  edits: readonly GridEdit[],
): Promise<Before[]> {
  const before = edits.map((edit) => ({
    edit,
    range: overwrittenRange(context, edit)?.load('rowIndex,columnIndex,values,formulas'),
    charts:
      edit.kind === 'addChart' && !isNewSheet(edit.sheet)
        ? editSheet(context, edit.sheet).charts.load('items/id')
        : undefined,
  }));
  await context.sync();
  return before;
}

function takeBackRows(context: Excel.RequestContext, edit: GridEdit): void {
  if (edit.kind === 'insertRows') entireRows(context, edit).delete('Up');
  if (edit.kind === 'removeRows') entireRows(context, edit).insert('Down');
}

/** A formula as it was; a value so that it stays the value it was, whatever it looks like. */
function enteredAgain(formula: unknown, value: unknown): string | number | boolean {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : enteredValue(value as CellValue);
}

function takeBackCells(context: Excel.RequestContext, { edit, range }: Before): void {
  if (range === undefined || range.isNullObject) return;
  const { rowIndex, columnIndex, values, formulas } = range as {
    values: unknown[][];
    formulas: unknown[][];
  } & Excel.Range;
  const cells = formulas.map((line, r) => line.map((formula, c) => enteredAgain(formula, values[r]?.[c])));
  const sheet = editSheet(context, edit.sheet);
  sheet.getRangeByIndexes(rowIndex, columnIndex, cells.length, cells[0]?.length ?? 1).formulas = cells;
}

/** Excel may fail between drawing a chart and naming it: what was not there before goes. On sheets added with them charts go with the sheet. */
async function removeAddedCharts(context: Excel.RequestContext, before: readonly Before[]): Promise<void> {
  const drawn = before.flatMap(({ edit, charts }) =>
    charts === undefined
      ? []
      : [
          {
            known: charts.items.map(({ id }) => id),
            now: editSheet(context, edit.sheet).charts.load('items/id'),
          },
        ],
  );
  if (drawn.length === 0) return;
  await context.sync();
  const added = drawn.flatMap(({ known, now }) => now.items.filter(({ id }) => !known.includes(id)));
  new Map(added.map((chart) => [chart.id, chart])).forEach((chart) => chart.delete());
}

async function removeAddedSheets(context: Excel.RequestContext, edits: readonly GridEdit[]): Promise<void> {
  const added = edits
    .filter(({ kind }) => kind === 'addSheet')
    .map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheetKey(sheet)).load('name'));
  await context.sync();
  for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/**
 * `done` are groups that went through; of the `failed` one only cells are put back, for which of its rows had moved cannot be known
 * (there is nothing to put back where it failed before moving any, as it does when Excel refuses).
 */
export async function takeBack(
  context: Excel.RequestContext,
  done: readonly Before[],
  failed: readonly Before[],
): Promise<void> {
  for (const before of [...failed].reverse())
    if (before.edit.kind !== 'removeRows') takeBackCells(context, before);
  for (const before of [...done].reverse()) {
    takeBackRows(context, before.edit);
    takeBackCells(context, before);
  }
  await context.sync();
  const edits = [...done, ...failed].map(({ edit }) => edit);
  await removeAddedCharts(context, [...done, ...failed]);
  await removeAddedSheets(context, edits);
}
