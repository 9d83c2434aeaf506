// Contract cases about cells: reading, writing, undoing, refusing.
import type { CellValue } from '../model/cell';
import {
  apply,
  cellsOf,
  expectEqual,
  expectError,
  readAll,
  sheetOf,
  valueOf,
  type ContractCase,
  type ContractHarness,
} from './contract-harness';
import type { Change, Snapshot, Workbook } from './port';

const accounts: CellValue[][] = [
  ['Account', 'Revenue', 'Active'],
  ['Alfa', 1200.5, true],
  ['Beta', -3, false],
  ['Gamma', null, null],
];

async function opened(harness: ContractHarness, cells = accounts, formulas: Record<string, string> = {}) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells, formulas }]);
  const snapshot = await readAll(workbook);
  return { workbook, snapshot, sheet: sheetOf(snapshot, 'Accounts') };
}

const set = (
  sheet: string,
  column: string,
  rows: readonly number[],
  values: readonly CellValue[],
): Change => ({
  kind: 'setCells',
  target: { sheet },
  column,
  rows,
  values,
});

const cellsNow = async (workbook: Workbook) => cellsOf(sheetOf(await readAll(workbook), 'Accounts'));

function roundTrip(name: string, value: CellValue): ContractCase {
  return {
    name: `${name} comes back as it was written`,
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(workbook, snapshot, set(sheet.id, 'c1', [2], [value]));
      expectEqual((await cellsNow(workbook))[2]?.[1] ?? null, value, name);
      expectEqual(
        sheetOf(await readAll(workbook), 'Accounts').columns[1]?.formulas,
        {},
        'no formula came of it',
      );
    },
  };
}

async function refused(
  harness: ContractHarness,
  change: (workbook: Workbook, snapshot: Snapshot) => Promise<void>,
): Promise<void> {
  const { workbook, snapshot, sheet } = await opened(harness);
  await change(workbook, snapshot);
  const before = await cellsNow(workbook);
  const result = await workbook.apply([set(sheet.id, 'c1', [1], [1])], snapshot);
  expectError(result, 'error.staleWorkbook', 'a stale snapshot');
  expectEqual(await cellsNow(workbook), before, 'nothing was written');
}

export const contractCells: readonly ContractCase[] = [
  {
    name: 'cells are read with their types',
    run: async (harness) => expectEqual(cellsOf((await opened(harness)).sheet), accounts, 'cells'),
  },
  {
    name: 'sheets are listed even when no cell is asked for',
    run: async (harness) => {
      const workbook = await harness.fresh([
        { name: "O'Neil i spółka", cells: [['a']] },
        { name: 'Second', cells: [] },
      ]);
      const snapshot = valueOf(await workbook.read({ sheets: 'none' }), 'reading');
      expectEqual(
        snapshot.sheets.map(({ name }) => name),
        ["O'Neil i spółka", 'Second'],
        'names',
      );
      expectEqual(snapshot.data, [], 'no cells');
    },
  },
  {
    name: '"first" reads only the top rows',
    run: async (harness) => {
      const { workbook } = await opened(harness);
      const snapshot = valueOf(await workbook.read({ sheets: 'first', rows: 2 }), 'reading');
      expectEqual(cellsOf(sheetOf(snapshot, 'Accounts')), accounts.slice(0, 2), 'two rows');
    },
  },
  {
    name: 'reading twice gives the same version, and a change another one',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      expectEqual((await readAll(workbook)).version, snapshot.version, 'same version');
      await harness.edit('Accounts', 1, 1, 7);
      expectEqual((await readAll(workbook)).version === snapshot.version, false, 'another version');
    },
  },
  {
    name: 'formulas are read as formulas, in English with commas',
    run: async (harness) => {
      const { sheet } = await opened(harness, accounts, { '3,1': '=SUM(B2:B3)' });
      expectEqual(sheet.columns[1]?.formulas, { 3: '=SUM(B2:B3)' }, 'formulas');
    },
  },
  {
    name: 'values are written to rows that need not follow each other',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(workbook, snapshot, set(sheet.id, 'c1', [3, 1], [3, 1]));
      const cells = await cellsNow(workbook);
      expectEqual([cells[1]?.[1], cells[2]?.[1], cells[3]?.[1]], [1, -3, 3], 'values');
    },
  },
  roundTrip('a text that looks like a formula', '=cmd|calc!A1'),
  roundTrip('a text that begins with plus', '+48 22 123 45 67'),
  roundTrip('a text that begins with at', '@home'),
  roundTrip('a text that begins with minus', '-5 %'),
  roundTrip('a text that looks like a number', '00123'),
  roundTrip('a text that looks like a date', '1/2/2025'),
  roundTrip('a text that looks like yes/no', 'TRUE'),
  roundTrip('markup', '<img src=x onerror=alert(1)>'),
  roundTrip('500 characters', 'Zażółć gęślą jaźń. '.repeat(27).slice(0, 500)),
  roundTrip('a text with quotes and line breaks', 'He said "no"\nand left'),
  roundTrip('a fraction', 0.1 + 0.2),
  roundTrip('a large number', 123456789012.25),
  roundTrip('no', false),
  roundTrip('a blank', null),
  {
    name: 'a formula cell is never overwritten with a value, and the rest of the batch is not written either',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness, accounts, { '3,1': '=SUM(B2:B3)' });
      const result = await workbook.apply(
        [set(sheet.id, 'c1', [1], [5]), set(sheet.id, 'c1', [3], [5])],
        snapshot,
      );
      expectError(result, 'error.formulaCell', 'the formula');
      const after = sheetOf(await readAll(workbook), 'Accounts');
      expectEqual(
        [after.columns[1]?.values[1], after.columns[1]?.formulas],
        [1200.5, { 3: '=SUM(B2:B3)' }],
        'all as it was',
      );
    },
  },
  {
    name: 'a batch with an impossible change writes nothing at all',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const result = await workbook.apply(
        [set(sheet.id, 'c1', [1], [5]), set(sheet.id, 'no such column', [1], [5])],
        snapshot,
      );
      expectError(result, 'error.noSuchColumn', 'the column');
      expectEqual(await cellsNow(workbook), accounts, 'all as it was');
    },
  },
  {
    name: 'a snapshot is stale once a cell changed',
    run: (harness) => refused(harness, () => harness.edit('Accounts', 2, 0, 'Betta')),
  },
  {
    name: 'a snapshot is stale once a row was added',
    run: (harness) => refused(harness, () => harness.edit('Accounts', 4, 0, 'Delta')),
  },
  {
    name: 'a snapshot is stale once a sheet was renamed',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await harness.rename('Accounts', 'Konta');
      expectError(
        await workbook.apply([set(sheet.id, 'c1', [1], [1])], snapshot),
        'error.staleWorkbook',
        'renamed',
      );
      expectEqual(sheetOf(await readAll(workbook), 'Konta').id, sheet.id, 'the id holds');
    },
  },
  {
    name: 'undo puts values back',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const receipt = await apply(
        workbook,
        snapshot,
        set(sheet.id, 'c1', [1, 3], [9, 9]),
        set(sheet.id, 'c0', [2], ['B']),
      );
      valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undo');
      expectEqual(await cellsNow(workbook), accounts, 'as before');
    },
  },
  {
    name: 'undo is refused where somebody changed the sheet since',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const receipt = await apply(workbook, snapshot, set(sheet.id, 'c1', [1], [9]));
      await harness.edit('Accounts', 1, 1, 10);
      expectError(await workbook.apply(receipt.undo, receipt.basedOn), 'error.staleWorkbook', 'undo');
      expectEqual((await cellsNow(workbook))[1]?.[1], 10, 'the other hand’s value stays');
    },
  },
  {
    name: '20,000 cells are written in one batch',
    run: async (harness) => {
      const rows = Array.from({ length: 20_000 }, (_, i) => i + 1);
      const workbook = await harness.fresh([
        { name: 'Accounts', cells: [['Account'], ...rows.map((row) => [`A${String(row)}`])] },
      ]);
      const snapshot = await readAll(workbook);
      const { id } = sheetOf(snapshot, 'Accounts');
      const column = { id: 'new', header: 'Number', role: 'number' } as const;
      await apply(
        workbook,
        snapshot,
        { kind: 'ensureColumns', target: { sheet: id }, headerRow: 0, columns: [column] },
        set(id, 'new', rows, rows),
      );
      const values = sheetOf(await readAll(workbook), 'Accounts').columns[1]?.values ?? [];
      expectEqual([values.length, values[1], values[20_000]], [20_001, 1, 20_000], 'values');
    },
  },
];
