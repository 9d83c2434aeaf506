// Starting a case: sheets filled past the port, and the ways in which all cases look at a workbook.
import type { CellValue } from '../../model/cell';
import type { DomainError } from '../../model/domain-error';
import type { Result } from '../../model/result';
import type { GridEdit } from '../grid-edit';
import type { BasedOn, Change, ReadRequest, Receipt, SheetData, SheetId, Snapshot, Workbook } from '../port';
import type { ContractHarness, ContractHost, StartSheet } from './contract-host';
import { ContractFailure, expectEqual } from './expect-equal';

export interface Started {
  readonly host: ContractHost;
  readonly workbook: Workbook;
  /** Ids of the sheets that the case started from, in their order. */
  readonly ids: readonly SheetId[];
  /** Reads the started sheets in whole, and the tables named. */
  readonly read: (...tables: string[]) => Promise<Snapshot>;
  /** Applies to what was last read by `read`, or fails the case. */
  readonly apply: (changes: readonly Change[], basedOn?: BasedOn) => Promise<Receipt>;
  /** Applies and expects the error; nothing may have been written. */
  readonly refused: (
    changes: readonly Change[],
    code: DomainError['code'],
    basedOn?: BasedOn,
  ) => Promise<void>;
  /** An edit of the grid by another hand. */
  readonly edit: (...edits: GridEdit[]) => Promise<void>;
}

export async function start(
  harness: ContractHarness,
  sheets: readonly StartSheet[],
  options: { readonly breakAt?: number } = {},
): Promise<Started> {
  const host = await harness.fresh(options);
  const { workbook } = host;
  given(await host.grid.run(sheets.flatMap(fillingEdits)), 'filling the workbook');
  const listed = given(await host.grid.read({ sheets: 'none' }), 'listing the sheets').sheets;
  const ids = sheets.map(({ name }) => listed.find((sheet) => sheet.name === name)?.id ?? '');
  let last: Snapshot | undefined;
  const read = async (...tables: string[]) =>
    (last = given(await workbook.read({ sheets: ids, tables }), 'reading'));
  return {
    host,
    workbook,
    ids,
    read,
    apply: async (changes, basedOn) =>
      given(await workbook.apply(changes, basedOn ?? basedOnOf(last ?? (await read()))), 'applying'),
    refused: async (changes, code, basedOn) => {
      const known = last ?? (await read());
      const before = contentOf(await wholeOf(host));
      const answer = await workbook.apply(changes, basedOn ?? basedOnOf(known));
      expectEqual(answer.ok ? 'applied' : answer.error.code, code, 'the answer');
      expectEqual(contentOf(await wholeOf(host)), before, 'the workbook after a refusal');
    },
    edit: async (...edits) => void given(await host.grid.run(edits), 'editing by another hand'),
  };
}

function fillingEdits({ name, cells, formulas = {}, dayColumns = [] }: StartSheet): GridEdit[] {
  const sheet = `new:${name}`;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const values = cells.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null));
  return [
    { kind: 'addSheet', sheet, name, frozenRows: 0 },
    ...(width === 0 ? [] : [{ kind: 'setValues' as const, sheet, row: 0, column: 0, values }]),
    ...dayColumns.map((column): GridEdit => {
      return { kind: 'formatColumn', sheet, column, fromRow: 1, toRow: cells.length - 1, role: 'day' };
    }),
    ...Object.entries(formulas).map(([place, formula]): GridEdit => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return { kind: 'setFormulas', sheet, row, column, formulas: [formula] };
    }),
  ];
}

export function given<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new ContractFailure(`${what}: ${result.error.code} ${JSON.stringify(result.error.params)}`);
}

export const basedOnOf = ({ version, request }: Snapshot): BasedOn => ({ version, request });

/** Everything in the workbook, whatever was asked of it. */
export async function wholeOf(host: ContractHost): Promise<Snapshot> {
  const { sheets } = given(await host.grid.read({ sheets: 'none' }), 'listing the sheets');
  const request: ReadRequest = { sheets: sheets.map(({ id }) => id) };
  return given(await host.grid.read(request), 'reading everything');
}

/** What a cell holds: a formula, or a value; what a formula spilled is no cell's own. */
export type Content = CellValue | { readonly formula: string };

/** Sheet by name → rows of content, without blank rows and cells at the ends. */
export function contentOf({ data }: Snapshot): Readonly<Record<string, Content[][]>> {
  return Object.fromEntries(data.map((sheet) => [sheet.name, sheetContent(sheet)]));
}

export function sheetContent({ columns, rows }: SheetData): Content[][] {
  const spilled = columns.map((column) => new Set(column.spilled));
  const lines = Array.from({ length: rows }, (_, row) =>
    trimmed(
      columns.map(({ formulas, values }, c): Content => {
        const formula = formulas[row];
        if (formula !== undefined) return { formula };
        return spilled[c]?.has(row) === true ? null : (values[row] ?? null);
      }),
      (cell) => cell === null,
    ),
  );
  return trimmed(lines, (line) => line.length === 0);
}

function trimmed<T>(list: T[], isNothing: (one: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isNothing(list[length - 1] as T)) length--;
  return list.slice(0, length);
}

/** The content of one sheet as another hand would see it. */
export async function contentIn({ host }: Started, name: string): Promise<Content[][] | undefined> {
  return contentOf(await wholeOf(host))[name];
}

/** Applies, then undoes, and expects every cell as it was. Returns what the workbook held in between. */
export async function undone(
  started: Started,
  changes: readonly Change[],
  ...tables: string[]
): Promise<Readonly<Record<string, Content[][]>>> {
  await started.read(...tables);
  const before = contentOf(await wholeOf(started.host));
  const receipt = await started.apply(changes);
  const between = contentOf(await wholeOf(started.host));
  given(await started.workbook.apply(receipt.undo, receipt.basedOn), 'undoing');
  expectEqual(contentOf(await wholeOf(started.host)), before, 'the workbook after undoing');
  return between;
}
