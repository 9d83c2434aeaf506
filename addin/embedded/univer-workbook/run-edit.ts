// runEdit: takes one of the port's grid edits in Univer.
import type { ICellData, Nullable } from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColWidthCommand,
  SetRangeValuesCommand,
} from '@univerjs/preset-sheets-core';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import type { BookChart } from '../charts/book-chart';
import type { Spreadsheet } from '../univer/spreadsheet';
import { widthToPixels } from '../xlsx/measure';
import type { StyleData } from '../xlsx/univer-data';
import type { Cells, Look, Step } from './merge-writes';
import { headerStyle, roleStyle } from './role-style';

type Edit<K extends GridEdit['kind']> = Extract<GridEdit, { kind: K }>;

/** Univer's Direction.UP: new rows take the look of the one above. */
const rowsAbove = 0;
const spareRows = 200;
const spareColumns = 6;

/** What the edits of one run share: the open workbook, and what executes Univer's commands. */
export interface Run {
  readonly unitId: string;
  readonly spreadsheet: Spreadsheet;
  execute(id: string, params: object): Promise<void>;
}

function sheetOf({ spreadsheet }: Run, id: string) {
  const workbook = spreadsheet.api.getActiveWorkbook();
  const sheet = id.startsWith('new:')
    ? workbook?.getSheetByName(id.slice(4))
    : workbook?.getSheetBySheetId(id);
  if (!sheet) throw new Error(`No sheet ${id}`);
  return sheet;
}

function grow(run: Run, id: string, rows: number, columns: number): void {
  const sheet = sheetOf(run, id);
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows + spareRows);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns + spareColumns);
}

async function setCells(run: Run, id: string, value: Cells): Promise<void> {
  const rows = Object.keys(value).map(Number);
  if (rows.length === 0) return;
  const columns = Object.values(value).map((line) => Math.max(...Object.keys(line).map(Number)));
  grow(run, id, Math.max(...rows) + 1, Math.max(...columns) + 1);
  await run.execute(SetRangeValuesCommand.id, {
    unitId: run.unitId,
    subUnitId: sheetOf(run, id).getSheetId(),
    value,
  });
}

/** Laid over what each cell has, all in one command. */
function layStyles(run: Run, id: string, looks: readonly Look[]): Promise<void> {
  const sheet = sheetOf(run, id).getSheet();
  const styles = run.spreadsheet.api.getActiveWorkbook()?.getWorkbook().getStyles();
  const cells: Cells = {};
  for (const look of looks) {
    const style = styleOf(run, look);
    const [from, to] = look.kind === 'headerStyle' ? [look.row, look.row] : [look.fromRow, look.toRow];
    for (let row = from; row <= to; row++) {
      const line = (cells[row] ??= {});
      const raw = sheet.getCellRaw(row, look.column);
      const own = line[look.column]?.s ?? styles?.getStyleByCell(raw);
      line[look.column] = { ...formulaOf(raw), s: { ...(own as StyleData | undefined), ...style } };
    }
  }
  return setCells(run, id, cells);
}

/** Univer takes a cell written without its formula for one that has none any more. */
function formulaOf(cell: Nullable<ICellData>): ICellData {
  return {
    ...(cell?.f ? { f: cell.f } : {}),
    ...(cell?.si ? { si: cell.si } : {}),
  };
}

function styleOf({ spreadsheet }: Run, look: Look): StyleData {
  return look.kind === 'headerStyle' ? headerStyle : roleStyle(look.role, spreadsheet.language());
}

function addSheet(run: Run, { name, frozenRows }: Edit<'addSheet'>): Promise<void> {
  const count = run.spreadsheet.api.getActiveWorkbook()?.getNumSheets() ?? 0;
  const freeze = {
    xSplit: 0,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: -1,
  };
  const sheet = {
    id: `kam${Date.now().toString(36)}${count}`,
    name,
    rowCount: 1000,
    columnCount: 26,
    cellData: {},
    freeze,
  };
  return run.execute(InsertSheetCommand.id, { unitId: run.unitId, index: count, sheet });
}

function setChoices(run: Run, { sheet, column, fromRow, toRow, choices }: Edit<'choices'>): void {
  const range = sheetOf(run, sheet).getRange(fromRow, column, toRow - fromRow + 1, 1);
  range.setDataValidation(
    run.spreadsheet.api
      .newDataValidation()
      .requireValueInList([...choices])
      .build(),
  );
}

function addWordLooks(run: Run, { sheet, column, fromRow, looks }: Edit<'wordLooks'>): void {
  const target = sheetOf(run, sheet);
  const rows = Math.max(1, target.getMaxRows() - fromRow);
  const ranges = [target.getRange(fromRow, column, rows, 1).getRange()];
  for (const { word, fill, font } of looks)
    target.addConditionalFormattingRule(
      target
        .newConditionalFormattingRule()
        .whenTextEqualTo(word)
        .setBackground(fill)
        .setFontColor(font)
        .setRanges(ranges)
        .build(),
    );
}

/** Univer leaves the conditional formats of what it clears; those of these columns alone go too. */
function clearColumns(run: Run, { sheet, column, count }: Edit<'clearColumns'>): Promise<void> {
  const target = sheetOf(run, sheet);
  for (const { cfId, ranges } of target.getConditionalFormattingRules())
    if (ranges.every(({ startColumn, endColumn }) => startColumn >= column && endColumn < column + count))
      target.deleteConditionalFormattingRule(cfId);
  const columns = Array.from({ length: count }, (_, i) => column + i);
  return run.execute(ClearSelectionAllCommand.id, columnLines(run, { sheet, columns }));
}

function setCharts(
  run: Run,
  sheet: string,
  change: (charts: readonly BookChart[]) => readonly BookChart[],
): void {
  const { charts } = run.spreadsheet;
  const id = sheetOf(run, sheet).getSheetId();
  charts.set(id, change(charts.of(id)));
}

function chartOf({
  chart,
  title,
  headerRow,
  fromRow,
  toRow,
  labels,
  series,
  at,
}: Edit<'addChart'>): BookChart {
  return { chart, title, headerRow, fromRow, toRow, labels, series, at };
}

function rowLines(run: Run, { sheet, row, count }: Edit<'insertRows' | 'removeRows'>) {
  const target = sheetOf(run, sheet);
  const range = {
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: target.getMaxColumns() - 1,
  };
  return { unitId: run.unitId, subUnitId: target.getSheetId(), range };
}

function columnLines(run: Run, { sheet, columns }: { sheet: string; columns: readonly number[] }) {
  const target = sheetOf(run, sheet);
  const ranges = columns.map((column) => {
    return { startRow: 0, endRow: target.getMaxRows() - 1, startColumn: column, endColumn: column };
  });
  return { unitId: run.unitId, subUnitId: target.getSheetId(), ranges };
}

/** Done when Univer has taken the edit. Throws where its sheet is gone. */
export function runEdit(run: Run, edit: Step): Promise<void> | void {
  switch (edit.kind) {
    case 'addSheet':
      return addSheet(run, edit);
    case 'removeSheet':
      return run.execute(RemoveSheetCommand.id, {
        unitId: run.unitId,
        subUnitId: sheetOf(run, edit.sheet).getSheetId(),
      });
    case 'writeCells':
      return setCells(run, edit.sheet, edit.cells);
    case 'insertRows':
      return run.execute(InsertRowByRangeCommand.id, { ...rowLines(run, edit), direction: rowsAbove });
    case 'removeRows':
      return run.execute(RemoveRowByRangeCommand.id, rowLines(run, edit));
    case 'clearColumns':
      return clearColumns(run, edit);
    case 'styleCells':
      return layStyles(run, edit.sheet, edit.looks);
    case 'columnWidths':
      return run.execute(SetColWidthCommand.id, {
        ...columnLines(run, edit),
        value: widthToPixels(edit.characters),
      });
    case 'wordLooks':
      return addWordLooks(run, edit);
    case 'choices':
      return setChoices(run, edit);
    case 'addChart':
      return setCharts(run, edit.sheet, (charts) => [...charts, chartOf(edit)]);
    case 'removeChart':
      return setCharts(run, edit.sheet, (charts) => charts.filter(({ title }) => title !== edit.title));
    case 'printOnePage': {
      const { rows, columns } = edit;
      return run.spreadsheet.charts.setPage(sheetOf(run, edit.sheet).getSheetId(), { rows, columns });
    }
  }
}
