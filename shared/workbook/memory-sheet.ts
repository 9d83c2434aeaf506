// MemorySheet: one sheet of the in-memory workbook: values, formulas, what formulas spill, and the formats of columns.
import type { CellValue } from '../model/cell';
import type { GridEdit } from './grid-edit';
import type { SheetContent } from './memory-grid';
import type { ColumnData, ColumnRole, SheetData, SheetId } from './port';

export interface MemoryCell {
  value: CellValue;
  formula: string | null;
}

type SheetStep = Exclude<GridEdit, { kind: 'addSheet' | 'removeSheet' }>;

export interface MemorySheet {
  readonly id: SheetId;
  name: string;
  hidden: boolean;
  readonly frozenRows: number;
  readonly rows: MemoryCell[][];
  readonly spilled: Map<string, CellValue>;
  readonly roles: Map<number, ColumnRole>;
  readonly widths: Map<number, number>;
  readonly choices: Map<number, readonly string[]>;
  readonly dayColumns: Set<number>;
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly set: (row: number, column: number, cell: MemoryCell) => void;
  readonly used: () => { readonly rows: number; readonly columns: number };
  readonly run: (edit: SheetStep) => void;
  readonly spill: (evaluate: (formula: string) => CellValue[][] | undefined) => void;
  readonly copy: () => MemorySheet;
}

export function memorySheet(id: SheetId, content: SheetContent, frozenRows = 0): MemorySheet {
  const rows = content.cells.map((row, r) =>
    row.map((value, c) => ({ value, formula: content.formulas?.[`${String(r)},${String(c)}`] ?? null })),
  );
  for (const [place, formula] of Object.entries(content.formulas ?? {})) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    putCell(rows, row, column, { value: rows[row]?.[column]?.value ?? null, formula });
  }
  return withRows(
    {
      id,
      name: content.name,
      hidden: content.hidden ?? false,
      frozenRows,
      dayColumns: new Set(content.dayColumns),
    },
    rows,
  );
}

type SheetFrame = Pick<MemorySheet, 'id' | 'name' | 'hidden' | 'frozenRows' | 'dayColumns'> &
  Partial<Pick<MemorySheet, 'roles' | 'widths' | 'choices'>>;

function withRows(frame: SheetFrame, rows: MemoryCell[][]): MemorySheet {
  const sheet: MemorySheet = {
    roles: new Map(),
    widths: new Map(),
    choices: new Map(),
    ...frame,
    rows,
    spilled: new Map(),
    valueAt: (row, column) =>
      sheet.spilled.get(`${String(row)},${String(column)}`) ?? rows[row]?.[column]?.value ?? null,
    set: (row, column, cell) => putCell(rows, row, column, cell),
    used: () => usedRange(sheet),
    run: (edit) => runOnSheet(sheet, edit),
    spill: (evaluate) => spillFormulas(sheet, evaluate),
    copy: () => {
      const { roles, widths, choices, id, name, hidden, frozenRows, dayColumns } = sheet;
      const maps = {
        roles: new Map(roles),
        widths: new Map(widths),
        choices: new Map(choices),
        dayColumns: new Set(dayColumns),
      };
      const cells = rows.map((row) => row.map((cell) => ({ ...cell })));
      return withRows({ id, name, hidden, frozenRows, ...maps }, cells);
    },
  };
  return sheet;
}

function putCell(rows: MemoryCell[][], row: number, column: number, cell: MemoryCell): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] as MemoryCell[];
  while (line.length < column) line.push({ value: null, formula: null });
  line[column] = cell;
}

const isFilled = ({ value, formula }: MemoryCell): boolean => value !== null || formula !== null;

function usedRange(sheet: MemorySheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!isFilled(cell)) return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    }),
  );
  for (const place of sheet.spilled.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

function runOnSheet(sheet: MemorySheet, edit: SheetStep): void {
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
      sheet.rows.splice(edit.row, 0, ...Array.from({ length: edit.count }, () => []));
      return;
    case 'removeRows':
      sheet.rows.splice(edit.row, edit.count);
      return;
    case 'clearColumns':
      for (const row of sheet.rows)
        for (let c = edit.column; c < edit.column + edit.count; c++)
          if (row[c]) row[c] = { value: null, formula: null };
      sheet.roles.delete(edit.column);
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
    case 'headerStyle':
      return;
  }
}

/** Formula values: the anchor holds its first cell, the rest is spilled where nothing stands in the way. */
function spillFormulas(sheet: MemorySheet, evaluate: (formula: string) => CellValue[][] | undefined): void {
  sheet.spilled.clear();
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const result = cell.formula === null ? undefined : evaluate(cell.formula);
      if (result === undefined) return;
      cell.value = result[0]?.[0] ?? null;
      result.forEach((line, dr) =>
        line.forEach(
          (value, dc) => dr + dc > 0 && sheet.spilled.set(`${String(r + dr)},${String(c + dc)}`, value),
        ),
      );
    }),
  );
}

export function sheetData(sheet: MemorySheet, limit: number): SheetData {
  const { rows, columns } = sheet.used();
  const count = Math.min(rows, limit);
  return {
    id: sheet.id,
    name: sheet.name,
    rows: count,
    columns: Array.from({ length: columns }, (_, column) => columnData(sheet, column, count)),
  };
}

const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

function columnData(sheet: MemorySheet, column: number, rows: number): ColumnData {
  const values = Array.from({ length: rows }, (_, row) => sheet.valueAt(row, column));
  const formulas: Record<number, string> = {};
  const spilled: number[] = [];
  const errors: number[] = [];
  for (let row = 0; row < rows; row++) {
    const formula = sheet.rows[row]?.[column]?.formula ?? null;
    if (formula !== null) formulas[row] = formula;
    if (sheet.spilled.has(`${String(row)},${String(column)}`)) spilled.push(row);
    const value = values[row];
    if (formula !== null && typeof value === 'string' && errorText.test(value)) errors.push(row);
  }
  return { id: `c${String(column)}`, values, formulas, spilled, errors, isDay: sheet.dayColumns.has(column) };
}

export function cellsEqual(one: MemorySheet, other: MemorySheet): boolean {
  const filled = (sheet: MemorySheet) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (isFilled(cell) ? [`${String(r)},${String(c)}${JSON.stringify(cell)}`] : [])),
    );
  return filled(one).join('\n') === filled(other).join('\n');
}
