// A session of the main job for tests: an in-memory workbook that calculates, read and mapped as the pane does it.
import type { CellValue } from '../../../shared/model/cell';
import { buildPortfolio, type Portfolio } from '../../../shared/jobs/portfolio/portfolio';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../../shared/model/portfolio-settings';
import { planWrite, writeTables } from '../../../shared/jobs/write-classes/write-classes';
import type { WriteChoice } from '../../../shared/jobs/write-classes/write-choice';
import { proposeMapping } from '../../../shared/sheet/mapping/propose-mapping';
import { readAccounts, type ReadOptions } from '../../../shared/sheet/accounts/read-accounts';
import type { SheetMapping } from '../../../shared/sheet/mapping/sheet-mapping';
import { readSettings } from '../../../shared/sheet/tables/settings-table';
import { createWorkbook } from '../../../shared/workbook/create-workbook';
import type { SheetContent } from '../../../shared/workbook/sheet-content';
import { createMemoryGrid, type MemoryGrid, type MemoryOptions } from '../../../shared/workbook/memory-grid';
import type { Snapshot } from '../../../shared/workbook/port';
import { createUndo, type UndoableWorkbook } from '../../../shared/workbook/undo';
import { jsonWire } from '../../../shared/workbook/wrappers';
import { valueOf } from '../../../shared/workbook/contract-harness';
import { evaluateInGrid } from '../../workbook/evaluate-in-grid';

export interface Session {
  readonly grid: MemoryGrid;
  readonly workbook: UndoableWorkbook;
  readonly snapshot: Snapshot;
  readonly mapping: SheetMapping;
}

/** Calculates unless `options` say otherwise: 793 sums over 9,994 lines are for real hosts. */
export async function open(
  rows: readonly (readonly CellValue[])[],
  name = 'Kontrahenci',
  more: Partial<SheetContent> = {},
  options: MemoryOptions = { evaluate: evaluateInGrid },
): Promise<Session> {
  const grid = createMemoryGrid([{ name, cells: rows, ...more }], options);
  return reopen(grid, createUndo(jsonWire(createWorkbook(grid))));
}

/** Reads the workbook again: with the mapping it remembers, or else the proposed one. */
export async function reopen(grid: MemoryGrid, workbook: UndoableWorkbook): Promise<Session> {
  const ids = grid.sheets.filter(({ name }) => !name.startsWith('KAM ')).map(({ id }) => id);
  const snapshot = valueOf(await workbook.read({ sheets: ids, tables: writeTables }), 'reading');
  const mapping = readSettings(snapshot)?.mapping;
  if (mapping) return { grid, workbook, snapshot, mapping };
  const proposal = valueOf(proposeMapping(snapshot), 'proposing');
  return { grid, workbook, snapshot, mapping: proposal.mapping };
}

export function portfolioOf(
  { snapshot, mapping }: Session,
  settings: PortfolioSettings = defaultPortfolioSettings,
  options: ReadOptions = {},
  pins: Uint8Array | null = null,
): Portfolio {
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  if (data === undefined) throw new Error('not read');
  const read = valueOf(readAccounts(data, mapping, options), 'reading the accounts');
  return valueOf(buildPortfolio(read, settings, pins), 'building the portfolio');
}

export async function write(
  session: Session,
  choice: WriteChoice,
  settings?: PortfolioSettings,
  options?: ReadOptions,
) {
  const { snapshot, workbook } = session;
  const portfolio = portfolioOf(session, settings, options);
  const plan = valueOf(planWrite(snapshot, portfolio, choice, workbook.capabilities), 'planning');
  valueOf(await workbook.apply(plan.changes, snapshot), 'applying');
  return { ...plan, portfolio };
}

/** The formulas of a sheet by `row,column`. */
export function formulas(grid: MemoryGrid, name: string): Readonly<Record<string, string>> {
  const rows = grid.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap((row, r) =>
      row.flatMap(({ formula }, c) =>
        formula === null ? [] : [[`${String(r)},${String(c)}`, formula] as const],
      ),
    ),
  );
}

/** What a sheet shows in a column, found by its header. */
export function columnUnder(grid: MemoryGrid, name: string, header: string, headerRow = 0): CellValue[] {
  const sheet = grid.sheets.find((one) => one.name === name);
  const { rows, columns } = sheet?.used() ?? { rows: 0, columns: 0 };
  for (let column = 0; column < columns; column++) {
    if (sheet?.valueAt(headerRow, column) === header)
      return Array.from({ length: rows }, (_, row) => sheet.valueAt(row, column));
  }
  throw new Error(`no column ${header}`);
}
