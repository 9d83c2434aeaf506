// MemorySheet: one sheet of the in-memory workbook: values, formulas, what formulas spill, and how columns look.
import type { CellValue } from '../../model/cell';
import type { ChartEdit, GridEdit } from '../grid-edit';
import type { SheetContent } from './sheet-content';
import { isFilled, type MemoryCell } from './memory-cell';
import { createMemorySpills, type MemorySpills } from './memory-spills';
import type { ColumnRole, SheetData, SheetId } from '../port';
import { sheetDataOf } from '../adapter/sheet-data';

type SheetStep = Exclude<GridEdit, { kind: 'addSheet' | 'removeSheet' }>;

/** A sheet at work; places are zero-based. */
export interface MemorySheet {
  readonly id: SheetId;
  name: string;
  hidden: boolean;
  readonly frozenRows: number;
  readonly rows: MemoryCell[][];
  readonly roles: Map<number, ColumnRole>;
  readonly widths: Map<number, number>;
  readonly choices: Map<number, readonly string[]>;
  readonly dayColumns: Set<number>;
  /** Title → chart. */
  readonly charts: Map<string, ChartEdit>;
  readonly spills: MemorySpills;
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly set: (row: number, column: number, cell: MemoryCell) => void;
  readonly used: () => { readonly rows: number; readonly columns: number };
  readonly run: (edit: SheetStep) => void;
  readonly copy: () => MemorySheet;
}

/** A sheet that holds the content. The value beside a formula is what it gave last. */
export function memorySheet(id: SheetId, content: SheetContent, frozenRows = 0): MemorySheet {
  const { name, hidden = false, dayColumns, formulas = {} } = content;
  const sheet = sheetOf({ id, name, hidden, frozenRows, dayColumns: new Set(dayColumns) }, []);
  content.cells.forEach((row, r) => row.forEach((value, c) => sheet.set(r, c, { value, formula: null })));
  for (const [place, formula] of Object.entries(formulas)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    sheet.set(row, column, { value: content.cells[row]?.[column] ?? null, formula });
  }
  return sheet;
}

type Frame = Pick<MemorySheet, 'id' | 'name' | 'hidden' | 'frozenRows' | 'dayColumns'> &
  Partial<Pick<MemorySheet, 'roles' | 'widths' | 'choices' | 'charts'>>;

function sheetOf(frame: Frame, rows: MemoryCell[][]): MemorySheet {
  const spills = createMemorySpills();
  const sheet: MemorySheet = {
    roles: new Map(),
    widths: new Map(),
    choices: new Map(),
    charts: new Map(),
    ...frame,
    rows,
    spills,
    valueAt: (row, column) => spills.at(row, column) ?? rows[row]?.[column]?.value ?? null,
    set: (row, column, cell) => setCell(rows, row, column, cell),
    used: () => usedRange(sheet),
    run: (edit) => runOnSheet(sheet, edit),
    copy: () => copyOf(sheet),
  };
  return sheet;
}

function copyOf(sheet: MemorySheet) {
  const { rows, roles, widths, choices, charts, dayColumns, id, name, hidden, frozenRows } = sheet;
  const looks = {
    roles: new Map(roles),
    widths: new Map(widths),
    choices: new Map(choices),
    charts: new Map(charts),
    dayColumns: new Set(dayColumns),
  };
  const cells = rows.map((row) => row.map((cell) => ({ ...cell })));
  return sheetOf({ id, name, hidden, frozenRows, ...looks }, cells);
}

/** Blank cells and rows at the ends are not kept: what was emptied again is as it was. */
function setCell(rows: MemoryCell[][], row: number, column: number, cell: MemoryCell): void {
  const line = rows[row] ?? [];
  if (!isFilled(cell) && column >= line.length) return;
  while (rows.length <= row) rows.push(rows.length === row ? line : []);
  while (line.length < column) line.push({ value: null, formula: null });
  line[column] = cell;
  if (isFilled(cell)) return;
  while (line.length > 0 && !isFilled(line[line.length - 1] as MemoryCell)) line.pop();
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
}

function usedRange({ rows, spills }: MemorySheet): { rows: number; columns: number } {
  let used = spills.used();
  rows.forEach((row, r) => {
    let columns = row.length;
    while (columns > 0 && !isFilled(row[columns - 1] as MemoryCell)) columns--;
    if (columns > 0) used = { rows: Math.max(used.rows, r + 1), columns: Math.max(used.columns, columns) };
  });
  return used;
}

function runOnSheet(sheet: MemorySheet, edit: SheetStep): void {
  const { rows } = sheet;
  switch (edit.kind) {
    case 'setValues':
      edit.values.forEach((line, r) =>
        line.forEach((value, c) => sheet.set(edit.row + r, edit.column + c, { value, formula: null })),
      );
      return;
    case 'setFormulas':
      edit.formulas.forEach((formula, r) => sheet.set(edit.row + r, edit.column, { value: null, formula }));
      return;
    case 'insertRows':
      if (edit.row < rows.length) rows.splice(edit.row, 0, ...Array.from({ length: edit.count }, () => []));
      return;
    case 'removeRows':
      rows.splice(edit.row, edit.count);
      return;
    case 'clearColumns':
      for (let column = edit.column + edit.count - 1; column >= edit.column; column--)
        clearColumn(sheet, column);
      return;
    case 'formatColumn':
      sheet.roles.set(edit.column, edit.role);
      if (edit.role === 'day') sheet.dayColumns.add(edit.column);
      return;
    case 'columnWidth':
      sheet.widths.set(edit.column, edit.characters);
      return;
    case 'choices':
      sheet.choices.set(edit.column, edit.choices);
      return;
    case 'addChart':
      sheet.charts.set(edit.title, edit);
      return;
    case 'removeChart':
      sheet.charts.delete(edit.title);
      return;
    // Nothing of these is read again.
    case 'wordLooks':
    case 'headerStyle':
    case 'printOnePage':
      return;
  }
}

function clearColumn({ rows, set, roles, widths, choices, dayColumns }: MemorySheet, column: number): void {
  for (let row = rows.length - 1; row >= 0; row--) set(row, column, { value: null, formula: null });
  for (const looks of [roles, widths, choices, dayColumns]) looks.delete(column);
}

/** The first `rows` of a sheet, as a snapshot carries them. */
export function memorySheetData(sheet: MemorySheet, rows: number): SheetData {
  const data = sheetDataOf({
    id: sheet.id,
    name: sheet.name,
    rows,
    columns: sheet.used().columns,
    valueAt: sheet.valueAt,
    formulaAt: (row, column) => sheet.rows[row]?.[column]?.formula ?? null,
    isSpilled: (row, column) => sheet.spills.at(row, column) !== undefined,
    isDay: (_row, column) => sheet.dayColumns.has(column),
  });
  return sheet.charts.size === 0 ? data : { ...data, charts: [...sheet.charts.keys()] };
}

/** Whether two sheets hold the same cells. */
export function cellsEqual(one: MemorySheet, other: MemorySheet): boolean {
  const filled = ({ rows }: MemorySheet) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (isFilled(cell) ? [[r, c, cell.value, cell.formula]] : [])),
    );
  return JSON.stringify(filled(one)) === JSON.stringify(filled(other));
}
