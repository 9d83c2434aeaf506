// runEdits: takes the steps in Univer, as one step of its undo history.
import { IUndoRedoService, type ICellData } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColWidthCommand,
  SetRangeValuesCommand,
  InsertRowByRangeCommand,
} from '@univerjs/preset-sheets-core';
import type { Spreadsheet } from '../univer/spreadsheet';
import { cellType, no, yes, type StyleData } from '../xlsx/univer-data';
import type { EditedCell, SheetEdit } from './sheet-edit';

type Edit<K extends SheetEdit['kind']> = Extract<SheetEdit, { kind: K }>;

const whole = 1_000_000;

interface Run {
  readonly unitId: string;
  readonly spreadsheet: Spreadsheet;
  execute(id: string, params: object): Promise<void>;
}

/** Texts are marked as texts, whatever they begin with: an account may be called `=cmd|…`. */
function cellData({ v, f, style }: EditedCell, own: StyleData | undefined): ICellData {
  const s = style === undefined ? {} : { s: { ...own, ...style } };
  if (f !== null) return { f, si: null, v: null, p: null, ...s };
  if (v === null) return { v: null, f: null, si: null, p: null, t: null, ...s };
  if (typeof v === 'boolean')
    return { v: v ? yes : no, t: cellType.boolean, f: null, si: null, p: null, ...s };
  return { v, t: typeof v === 'number' ? cellType.number : cellType.text, f: null, si: null, p: null, ...s };
}

function ownStyle({ spreadsheet }: Run, sheet: string, row: number, column: number): StyleData | undefined {
  const workbook = spreadsheet.api.getActiveWorkbook()?.getWorkbook();
  return (
    workbook?.getStyles().getStyleByCell(workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column)) ??
    undefined
  );
}

function setCells(run: Run, { sheet, cells }: Edit<'setCells'>): Promise<void> {
  const value: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of cells) {
    const target: Record<number, ICellData> = (value[row] = {});
    for (const [column, cell] of line)
      target[column] = cellData(cell, cell.style && ownStyle(run, sheet, row, column));
  }
  return run.execute(SetRangeValuesCommand.id, { unitId: run.unitId, subUnitId: sheet, value });
}

function setStyle(run: Run, { sheet, column, fromRow, toRow, style }: Edit<'style'>): Promise<void> {
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = fromRow; row <= toRow; row++)
    value[row] = { [column]: { s: { ...ownStyle(run, sheet, row, column), ...style } } };
  return run.execute(SetRangeValuesCommand.id, { unitId: run.unitId, subUnitId: sheet, value });
}

function addSheet(run: Run, { sheet, name, frozenRows }: Edit<'addSheet'>): Promise<void> {
  const freeze = {
    xSplit: 0,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: -1,
  };
  const count = run.spreadsheet.api.getActiveWorkbook()?.getNumSheets() ?? 0;
  return run.execute(InsertSheetCommand.id, {
    unitId: run.unitId,
    index: count,
    sheet: { id: sheet, name, rowCount: 1000, columnCount: 26, cellData: {}, freeze },
  });
}

function grow(run: Run, { sheet, rows, columns }: Edit<'grow'>): void {
  const target = run.spreadsheet.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
  if (target && target.getMaxRows() < rows) target.setRowCount(rows);
  if (target && target.getMaxColumns() < columns) target.setColumnCount(columns);
}

function setChoices(run: Run, { sheet, column, fromRow, toRow, choices }: Edit<'choices'>): void {
  const { api } = run.spreadsheet;
  const range = api
    .getActiveWorkbook()
    ?.getSheetBySheetId(sheet)
    ?.getRange(fromRow, column, toRow - fromRow + 1, 1);
  range?.setDataValidation(
    api
      .newDataValidation()
      .requireValueInList([...choices])
      .build(),
  );
}

function lines(first: number, count: number, along: 'row' | 'column') {
  const last = first + count - 1;
  return along === 'row'
    ? { startRow: first, endRow: last, startColumn: 0, endColumn: whole }
    : { startRow: 0, endRow: whole, startColumn: first, endColumn: last };
}

function runEdit(run: Run, edit: SheetEdit): Promise<void> | void {
  const at = { unitId: run.unitId, subUnitId: edit.sheet };
  switch (edit.kind) {
    case 'addSheet':
      return addSheet(run, edit);
    case 'removeSheet':
      return run.execute(RemoveSheetCommand.id, at);
    case 'grow':
      return grow(run, edit);
    case 'setCells':
      return setCells(run, edit);
    case 'insertRows':
      return run.execute(InsertRowByRangeCommand.id, {
        ...at,
        range: lines(edit.row, edit.count, 'row'),
        direction: 0,
      });
    case 'removeRows':
      return run.execute(RemoveRowByRangeCommand.id, { ...at, range: lines(edit.row, edit.count, 'row') });
    case 'removeColumns':
      return run.execute(RemoveColByRangeCommand.id, {
        ...at,
        range: lines(edit.column, edit.count, 'column'),
      });
    case 'columnWidth':
      return run.execute(SetColWidthCommand.id, {
        ...at,
        ranges: [lines(edit.column, 1, 'column')],
        value: edit.pixels,
      });
    case 'style':
      return setStyle(run, edit);
    case 'choices':
      return setChoices(run, edit);
  }
}

export async function runEdits(spreadsheet: Spreadsheet, edits: readonly SheetEdit[]): Promise<void> {
  const workbook = spreadsheet.api.getActiveWorkbook();
  if (!workbook) throw new Error('No workbook is open.');
  const unitId = workbook.getId();
  const undo = spreadsheet.univer.__getInjector().get(IUndoRedoService);
  const batch = undo.__tempBatchingUndoRedo(unitId);
  const execute: Run['execute'] = async (id, params) => {
    if (!(await spreadsheet.api.executeCommand(id, params))) throw new Error(`${id} was refused.`);
  };
  try {
    for (const edit of edits) await runEdit({ unitId, spreadsheet, execute }, edit);
  } finally {
    batch.dispose();
  }
}
