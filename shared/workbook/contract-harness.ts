// What the contract's cases stand on: the harness a host gives, and a few checks that throw.
import type { CellValue } from '../model/cell';
import type { Result } from '../model/result';
import type { Change, ReadRequest, Receipt, SheetData, Snapshot, Workbook } from './port';

/** A sheet to begin with; formulas by `row,column`. */
export interface ContractSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas?: Readonly<Record<string, string>>;
}

export interface ContractHarness {
  /** A workbook with exactly these sheets. */
  readonly fresh: (sheets: readonly ContractSheet[]) => Promise<Workbook>;
  /** A change by another hand, past the port, in the workbook made last. */
  readonly edit: (sheet: string, row: number, column: number, value: CellValue) => Promise<void>;
  /** Renames a sheet past the port. */
  readonly rename: (sheet: string, name: string) => Promise<void>;
}

export interface ContractCase {
  readonly name: string;
  readonly run: (harness: ContractHarness) => Promise<void>;
}

export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: expected ${other}, got ${one}`);
}

export function valueOf<T>(result: Result<T>, what: string): T {
  if (!result.ok) throw new Error(`${what}: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

export function expectError<T>(result: Result<T>, code: string, what: string): void {
  expectEqual(result.ok ? 'no error' : result.error.code, code, what);
}

export async function readAll(workbook: Workbook, tables: readonly string[] = []): Promise<Snapshot> {
  const listed = valueOf(await workbook.read({ sheets: 'none' }), 'listing the sheets');
  const request: ReadRequest = { sheets: listed.sheets.map(({ id }) => id), tables };
  return valueOf(await workbook.read(request), 'reading');
}

export async function apply(
  workbook: Workbook,
  snapshot: Snapshot,
  ...changes: readonly Change[]
): Promise<Receipt> {
  return valueOf(await workbook.apply(changes, snapshot), 'applying');
}

export function sheetOf(snapshot: Snapshot, name: string): SheetData {
  const data = snapshot.data.find((one) => one.name === name);
  if (data === undefined) throw new Error(`the sheet ${name} was not read`);
  return data;
}

/** Cells row by row, cut to the last filled row and column, so that hosts with wider grids agree. */
export function cellsOf({ columns, rows }: SheetData): CellValue[][] {
  const grid = Array.from({ length: rows }, (_, row) => columns.map(({ values }) => values[row] ?? null));
  const width = grid.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  while (grid.length > 0 && grid[grid.length - 1]?.every((cell) => cell === null)) grid.pop();
  return grid.map((row) => row.slice(0, width));
}

function filledWidth(row: readonly CellValue[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === null) width--;
  return width;
}
