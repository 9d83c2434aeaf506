// MemoryGrid: a workbook held in memory, complete as far as the port goes. Tests and previews run on it; it is also the plainest example of a host.
import type { SheetContent } from './sheet-content';
import type { CellGrid } from '../../model/cell';
import { domainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { fail, ok, type Result } from '../../model/result';
import { createWorkbook } from '../planning/create-workbook';
import type { GridEdit, GridHost } from '../grid-edit';
import { cellsEqual, memorySheet, memorySheetData, type MemorySheet } from './memory-sheet';
import type { Capabilities, ReadRequest, Selection, SheetId, SheetInfo, Snapshot, Workbook } from '../port';
import { rowsAsked } from '../adapter/rows-asked';
import { snapshotVersion } from '../adapter/version';

/** What a formula of the sheet gives: a grid to spill, or undefined where the workbook does not calculate it. */
export type Evaluate = (formula: string, grid: MemoryGrid, sheet: SheetId) => CellGrid | undefined;

/** A host whose sheets are open to be looked at, and changed as by another hand. */
export interface MemoryGrid extends GridHost {
  readonly sheets: readonly MemorySheet[];
  /** A change by another hand, past the port. */
  readonly edit: (change: (sheets: MemorySheet[]) => void) => void;
  readonly select: (selection: Selection | null) => void;
}

/** What is not as usual: English, nothing calculated, every capability. */
export interface MemoryOptions {
  readonly language?: Language;
  readonly evaluate?: Evaluate;
  readonly capabilities?: Partial<Capabilities>;
}

const allCapabilities: Capabilities = { spill: true, charts: true, dataValidation: true, selection: true };

/** Formulas that use each other's results need as many rounds as the longest chain of them. */
const mostRounds = 20;

/** A grid with these sheets; those without an id are `s1`, `s2`, … `run` works on a copy, so that a failure leaves nothing behind. */
export function createMemoryGrid(content: readonly SheetContent[], options: MemoryOptions = {}): MemoryGrid {
  let sheets = content.map((one, i) => memorySheet(one.id ?? `s${String(i + 1)}`, one));
  let selection: Selection | null = null;
  let made = sheets.length;
  const { evaluate, language = 'en' } = options;
  const nextId = (): SheetId => {
    do made++;
    while (sheets.some(({ id }) => id === `s${String(made)}`));
    return `s${String(made)}`;
  };
  const grid: MemoryGrid = {
    get sheets() {
      return sheets;
    },
    capabilities: { ...allCapabilities, ...options.capabilities },
    edit: (change) => {
      change(sheets);
      calculate();
    },
    select: (next) => (selection = next),
    read: (request) => Promise.resolve(ok(snapshotOf(sheets, request, selection, language))),
    run: (edits) => {
      const draft = sheets.map((sheet) => sheet.copy());
      const done = runEdits(draft, edits, nextId);
      if (done.ok) sheets = draft;
      calculate();
      return Promise.resolve(done);
    },
  };
  function calculate(): void {
    if (evaluate === undefined) return;
    for (let round = 0, changed = true; changed && round < mostRounds; round++) {
      changed = false;
      for (const { id, rows, spills } of sheets)
        changed = spills.calculate(rows, (formula) => evaluate(formula, grid, id)) || changed;
    }
  }
  calculate();
  return grid;
}

/** A complete workbook in memory. */
export function createMemoryWorkbook(
  content: readonly SheetContent[],
  options: MemoryOptions = {},
): Workbook {
  return createWorkbook(createMemoryGrid(content, options));
}

function snapshotOf(
  sheets: readonly MemorySheet[],
  request: ReadRequest,
  selection: Selection | null,
  language: Language,
): Snapshot {
  const infos = sheets.map(({ id, name, hidden, used }): SheetInfo => {
    const { rows, columns } = used();
    return { id, name, usedRows: rows, usedColumns: columns, hidden };
  });
  const data = sheets.flatMap((sheet, i) => {
    const rows = rowsAsked(request, infos[i] as SheetInfo);
    return rows === 0 ? [] : [memorySheetData(sheet, rows)];
  });
  const locale = { language, argumentSeparator: language === 'pl' ? (';' as const) : (',' as const) };
  return { version: snapshotVersion(infos, data), request, locale, sheets: infos, data, selection };
}

function runEdits(sheets: MemorySheet[], edits: readonly GridEdit[], nextId: () => SheetId): Result<null> {
  const ids = new Map<string, SheetId>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') {
      const id = nextId();
      ids.set(edit.sheet, id);
      sheets.push(memorySheet(id, { name: edit.name, cells: [] }, edit.frozenRows));
      continue;
    }
    const id = ids.get(edit.sheet) ?? edit.sheet;
    const place = sheets.findIndex((sheet) => sheet.id === id);
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
    one.every((sheet, i) => {
      const twin = other[i];
      return twin !== undefined && sheet.name === twin.name && cellsEqual(sheet, twin);
    })
  );
}
