// MemoryGrid: a workbook held in memory, complete as far as the port goes. Tests and previews run on it; it is also the plainest example of a host.
import type { CellValue } from '../model/cell';
import type { Language } from '../model/language';
import { domainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import type { GridEdit, GridHost } from './grid-edit';
import { cellsEqual, memorySheet, sheetData, type MemorySheet } from './memory-sheet';
import type { Capabilities, ReadRequest, Selection, SheetInfo, Snapshot } from './port';
import { snapshotVersion } from './version';

/** A sheet to start from: rows of values; a text beginning with `=` in `formulas` makes a formula of the cell. */
export interface SheetContent {
  readonly id?: string;
  readonly name: string;
  readonly hidden?: boolean;
  readonly cells: readonly (readonly CellValue[])[];
  /** `row,column` → formula. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Columns (zero-based) whose numbers are days. */
  readonly dayColumns?: readonly number[];
}

/** What a formula gives: a grid to spill, one cell, or nothing where the workbook does not calculate. */
export type Evaluate = (formula: string, grid: MemoryGrid, sheet: string) => CellValue[][] | undefined;

export interface MemoryGrid extends GridHost {
  readonly sheets: readonly MemorySheet[];
  /** A change by another hand, past the port. */
  readonly edit: (change: (sheets: MemorySheet[]) => void) => void;
  readonly select: (selection: Selection | null) => void;
}

export interface MemoryOptions {
  readonly language?: Language;
  readonly evaluate?: Evaluate;
  readonly capabilities?: Partial<Capabilities>;
}

const allCapabilities: Capabilities = { spill: true, charts: false, dataValidation: true, selection: true };

export function createMemoryGrid(content: readonly SheetContent[], options: MemoryOptions = {}): MemoryGrid {
  let sheets = content.map((one, i) => memorySheet(one.id ?? `s${String(i + 1)}`, one));
  let selection: Selection | null = null;
  const grid: MemoryGrid = {
    get sheets() {
      return sheets;
    },
    capabilities: { ...allCapabilities, ...options.capabilities },
    edit: (change) => {
      change(sheets);
      recalculate();
    },
    select: (next) => (selection = next),
    read: (request) => Promise.resolve(ok(snapshotOf(sheets, request, selection, options.language ?? 'en'))),
    run: (edits) => {
      const draft = sheets.map((sheet) => sheet.copy());
      const done = runEdits(draft, edits);
      if (done.ok) sheets = draft;
      if (done.ok) recalculate();
      return Promise.resolve(done);
    },
  };
  function recalculate(): void {
    for (const sheet of sheets) sheet.spill((formula) => options.evaluate?.(formula, grid, sheet.id));
  }
  recalculate();
  return grid;
}

function snapshotOf(
  sheets: readonly MemorySheet[],
  request: ReadRequest,
  selection: Selection | null,
  language: Language,
): Snapshot {
  const infos = sheets.map((sheet): SheetInfo => {
    const { rows, columns } = sheet.used();
    return { id: sheet.id, name: sheet.name, usedRows: rows, usedColumns: columns, hidden: sheet.hidden };
  });
  const data = sheets.flatMap((sheet) => {
    const rows = rowsAsked(request, sheet);
    return rows === 0 ? [] : [sheetData(sheet, rows)];
  });
  const locale = { language, argumentSeparator: language === 'pl' ? (';' as const) : (',' as const) };
  return { version: snapshotVersion(infos, data), request, locale, sheets: infos, data, selection };
}

const firstRows = 30;

function rowsAsked(
  { sheets, rows = firstRows, tables = [] }: ReadRequest,
  { id, name }: MemorySheet,
): number {
  if (tables.includes(name)) return Infinity;
  if (sheets === 'none') return 0;
  if (sheets === 'first') return rows;
  return sheets.includes(id) ? Infinity : 0;
}

function runEdits(sheets: MemorySheet[], edits: readonly GridEdit[]): Result<null> {
  for (const edit of edits) {
    if (edit.kind === 'addSheet') {
      sheets.push(memorySheet(edit.sheet, { name: edit.name, cells: [] }, edit.frozenRows));
      continue;
    }
    const place = sheets.findIndex(({ id }) => id === edit.sheet);
    const sheet = sheets[place];
    if (sheet === undefined) return fail(domainError('value', 'error.sheetNotRead', { sheet: edit.sheet }));
    if (edit.kind === 'removeSheet') sheets.splice(place, 1);
    else sheet.run(edit);
  }
  return ok(null);
}

/** Whether two grids hold the same sheets with the same cells, for tests of undoing. */
export function gridsEqual(one: readonly MemorySheet[], other: readonly MemorySheet[]): boolean {
  return (
    one.length === other.length &&
    one.every((sheet, i) => sheet.name === other[i]?.name && cellsEqual(sheet, other[i] as MemorySheet))
  );
}
