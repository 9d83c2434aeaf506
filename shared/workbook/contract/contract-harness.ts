// ContractHarness: what the cases of the contract stand on: what a host gives to be tested, and a few checks that throw.
import type { CellValue } from '../../model/cell';
import type { Result } from '../../model/result';
import type { Change, ReadRequest, Receipt, SheetData, Snapshot, Workbook } from '../port';

/** A sheet to begin with; formulas by `row,column`. */
export interface ContractSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

/** What a host gives to be tested: workbooks made to order, and the hand of another person. */
export interface ContractHarness {
  /** A workbook with exactly these sheets. */
  readonly fresh: (sheets: readonly ContractSheet[]) => Promise<Workbook>;
  /** A change by another hand, past the port, in the workbook made last. */
  readonly edit: (sheet: string, row: number, column: number, value: CellValue) => Promise<void>;
  /** Renames a sheet past the port. */
  readonly rename: (sheet: string, name: string) => Promise<void>;
}

/** One thing that every workbook does; `run` throws where it does not. The name is a sentence. */
export interface ContractCase {
  readonly name: string;
  readonly run: (harness: ContractHarness) => Promise<void>;
}

/** Throws where the two do not say the same, and shows them around the first difference. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [one = 'undefined', other = 'undefined'] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one === other) return;
  let same = 0;
  while (one[same] === other[same]) same++;
  const around = (text: string) => {
    const from = Math.max(0, same - 150);
    return `${from > 0 ? '…' : ''}${text.slice(from, same + 150)}${text.length > same + 150 ? '…' : ''}`;
  };
  throw new Error(`${what}: expected ${around(other)}, got ${around(one)}`);
}

/** The value of a result; throws where it is an error. `what` says for the report what was tried. */
export function valueOf<T>(result: Result<T>, what: string): T {
  if (!result.ok) throw new Error(`${what}: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

/** Throws unless the result is the error with that code. */
export function expectError<T>(result: Result<T>, code: string, what: string): void {
  expectEqual(result.ok ? 'no error' : result.error.code, code, what);
}

/** The snapshot of all sheets in whole, with the tables asked for by name. */
export async function readAll(workbook: Workbook, tables: readonly string[] = []): Promise<Snapshot> {
  const listed = valueOf(await workbook.read({ sheets: 'none' }), 'listing the sheets');
  const request: ReadRequest = { sheets: listed.sheets.map(({ id }) => id), tables };
  return valueOf(await workbook.read(request), 'reading');
}

/** The receipt of changes that must be done; throws where they are refused. */
export async function apply(
  workbook: Workbook,
  snapshot: Snapshot,
  ...changes: readonly Change[]
): Promise<Receipt> {
  return valueOf(await workbook.apply(changes, snapshot), 'applying');
}

/** The sheet of that name in a snapshot; throws where it was not read. */
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

/** What a cell holds of its own: a formula, or a value; what a formula spilled into it is not its own. */
export type CellContent = CellValue | { readonly formula: string };

/** Sheet by name → rows of content, without blank rows and cells at their ends. */
export function contentOf({ data }: Snapshot): Readonly<Record<string, CellContent[][]>> {
  return Object.fromEntries(data.map((sheet) => [sheet.name, sheetContent(sheet)]));
}

function sheetContent({ columns, rows }: SheetData): CellContent[][] {
  const spilled = columns.map((column) => new Set(column.spilled));
  const lines = Array.from({ length: rows }, (_, row) => {
    const line = columns.map(({ formulas, values }, c): CellContent => {
      const formula = formulas[row];
      if (formula !== undefined) return { formula };
      return spilled[c]?.has(row) === true ? null : (values[row] ?? null);
    });
    return trimmed(line, (cell) => cell === null);
  });
  return trimmed(lines, (line) => line.length === 0);
}

function trimmed<T>(list: T[], isNothing: (one: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isNothing(list[length - 1] as T)) length--;
  return list.slice(0, length);
}

/** Applies, undoes, and expects every cell of every sheet as it was. Gives what the workbook held in between. */
export async function undone(
  workbook: Workbook,
  snapshot: Snapshot,
  changes: readonly Change[],
): Promise<Readonly<Record<string, CellContent[][]>>> {
  const before = contentOf(await readAll(workbook));
  const receipt = await apply(workbook, snapshot, ...changes);
  const between = contentOf(await readAll(workbook));
  valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undoing');
  expectEqual(contentOf(await readAll(workbook)), before, 'everything after undoing');
  return between;
}
