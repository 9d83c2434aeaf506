// Contract cases about columns, formulas and tables of our own.
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
import type { Change, FormulaTemplate, TableSpec, Workbook } from './port';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 10],
  ['Beta', 20],
];

const table: TableSpec = {
  table: 'KAM Test',
  columns: [
    { header: 'Key', aliases: ['Klucz'], role: 'id', width: 12 },
    { header: 'State', aliases: ['Stan'], role: 'choice', choices: ['open', 'done'] },
    { header: 'Due', aliases: ['Termin'], role: 'day' },
  ],
};

const target = { table: table.table };
const ensure: Change = { kind: 'ensureTable', spec: table };
const append = (...rows: CellValue[][]): Change => ({
  kind: 'appendRows',
  target,
  columns: ['Key', 'State', 'Due'],
  rows,
});

async function opened(harness: ContractHarness, cells = accounts) {
  const workbook = await harness.fresh([{ name: 'Accounts', cells }]);
  const snapshot = await readAll(workbook);
  return { workbook, snapshot, sheet: { sheet: sheetOf(snapshot, 'Accounts').id } };
}

async function withTable(harness: ContractHarness) {
  const { workbook, snapshot } = await opened(harness);
  await apply(workbook, snapshot, ensure, append(['a', 'open', 46_000], ['b', 'done', null]));
  return { workbook, snapshot: await readAll(workbook, [table.table]) };
}

const tableCells = async (workbook: Workbook) =>
  cellsOf(sheetOf(await readAll(workbook, [table.table]), table.table));
const sheetNames = async (workbook: Workbook) => (await readAll(workbook)).sheets.map(({ name }) => name);

async function undone(workbook: Workbook, changes: readonly Change[]): Promise<void> {
  const snapshot = await readAll(workbook, [table.table]);
  const before = snapshot.data.map(cellsOf);
  const receipt = await apply(workbook, snapshot, ...changes);
  valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undo');
  const after = await readAll(workbook, [table.table]);
  expectEqual(after.data.map(cellsOf), before, 'as before');
}

const total: FormulaTemplate = {
  function: 'SUM',
  args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow: 2 }],
};

export const contractTables: readonly ContractCase[] = [
  {
    name: 'new columns go to the right of what is there',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const columns = [
        { id: 'x', header: 'Class', role: 'class' },
        { id: 'y', header: 'Share', role: 'percent' },
      ] as const;
      await apply(
        workbook,
        snapshot,
        { kind: 'ensureColumns', target: sheet, headerRow: 0, columns },
        { kind: 'setCells', target: sheet, column: 'y', rows: [1, 2], values: [0.25, 0.75] },
      );
      expectEqual(
        cellsOf(sheetOf(await readAll(workbook), 'Accounts')),
        [
          ['Account', 'Revenue', 'Class', 'Share'],
          ['Alfa', 10, null, 0.25],
          ['Beta', 20, null, 0.75],
        ],
        'cells',
      );
    },
  },
  {
    name: 'undo takes new columns away',
    run: async (harness) => {
      const { workbook, sheet } = await opened(harness);
      await undone(workbook, [
        {
          kind: 'ensureColumns',
          target: sheet,
          headerRow: 0,
          columns: [{ id: 'x', header: 'Class', role: 'class' }],
        },
        { kind: 'setCells', target: sheet, column: 'x', rows: [1], values: ['normal'] },
      ]);
    },
  },
  {
    name: 'a formula names its columns by letters of the sheet',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(
        workbook,
        snapshot,
        {
          kind: 'ensureColumns',
          target: sheet,
          headerRow: 0,
          columns: [{ id: 'x', header: 'Total', role: 'money' }],
        },
        {
          kind: 'insertFormula',
          target: sheet,
          column: 'x',
          placement: 'perRow',
          row: 1,
          toRow: 2,
          formula: total,
        },
      );
      expectEqual(
        sheetOf(await readAll(workbook), 'Accounts').columns[2]?.formulas,
        { 1: '=SUM(B2:B3)', 2: '=SUM(B2:B3)' },
        'formulas',
      );
    },
  },
  {
    name: 'a formula of another sheet names it in quotes',
    run: async (harness) => {
      const workbook = await harness.fresh([
        { name: "O'Neil", cells: accounts },
        { name: 'Here', cells: [['Total']] },
      ]);
      const snapshot = await readAll(workbook);
      const here = { sheet: sheetOf(snapshot, 'Here').id };
      const there = { sheet: sheetOf(snapshot, "O'Neil").id };
      const formula = {
        function: 'SUM',
        args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow: 2, target: there }],
      } as const;
      await apply(workbook, snapshot, {
        kind: 'insertFormula',
        target: here,
        column: 'c0',
        placement: 'spill',
        row: 1,
        toRow: 1,
        formula,
      });
      expectEqual(
        sheetOf(await readAll(workbook), 'Here').columns[0]?.formulas,
        { 1: "=SUM('O''Neil'!$B$2:$B$3)" },
        'formula',
      );
    },
  },
  {
    name: 'a formula is not written over a value',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const change: Change = {
        kind: 'insertFormula',
        target: sheet,
        column: 'c1',
        placement: 'spill',
        row: 1,
        toRow: 2,
        formula: total,
      };
      expectError(await workbook.apply([change], snapshot), 'error.cellTaken', 'the value');
      expectEqual(cellsOf(sheetOf(await readAll(workbook), 'Accounts')), accounts, 'all as it was');
    },
  },
  {
    name: 'a formula is written again over an earlier one of the same function, and undo puts the earlier one back',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const insert = (toRow: number): Change => ({
        kind: 'insertFormula',
        target: sheet,
        column: 'c2',
        placement: 'spill',
        row: 0,
        toRow: 0,
        formula: { function: 'SUM', args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow }] },
      });
      await apply(workbook, snapshot, insert(1));
      const receipt = await apply(workbook, await readAll(workbook), insert(2));
      const formulas = async () => sheetOf(await readAll(workbook), 'Accounts').columns[2]?.formulas;
      expectEqual(await formulas(), { 0: '=SUM(B2:B3)' }, 'the later one');
      valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undo');
      expectEqual(await formulas(), { 0: '=SUM(B2:B2)' }, 'the earlier one');
    },
  },
  {
    name: 'a table is made with its header, once',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      await apply(workbook, snapshot, ensure);
      await apply(workbook, await readAll(workbook, [table.table]), ensure);
      expectEqual(await tableCells(workbook), [['Key', 'State', 'Due']], 'header');
      expectEqual(await sheetNames(workbook), ['Accounts', 'KAM Test'], 'sheets');
    },
  },
  {
    name: 'rows can be added in the batch that makes the table',
    run: async (harness) => {
      const { workbook } = await withTable(harness);
      expectEqual(
        await tableCells(workbook),
        [
          ['Key', 'State', 'Due'],
          ['a', 'open', 46_000],
          ['b', 'done', null],
        ],
        'cells',
      );
    },
  },
  {
    name: 'undo takes a new table away',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      const receipt = await apply(workbook, snapshot, ensure, append(['a', 'open', 1]));
      valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undo');
      expectEqual(await sheetNames(workbook), ['Accounts'], 'sheets');
    },
  },
  {
    name: 'missing columns of a table are added, and columns of the user are kept',
    run: async (harness) => {
      const workbook = await harness.fresh([
        {
          name: 'KAM Test',
          cells: [
            ['Klucz', 'Uwagi'],
            ['a', 'moje'],
          ],
        },
      ]);
      await apply(workbook, await readAll(workbook, [table.table]), ensure);
      expectEqual(
        await tableCells(workbook),
        [
          ['Klucz', 'Uwagi', 'State', 'Due'],
          ['a', 'moje', null, null],
        ],
        'cells',
      );
    },
  },
  {
    name: 'cells of a table are set by the key of the row, wherever it stands',
    run: async (harness) => {
      const { workbook, snapshot } = await withTable(harness);
      await apply(workbook, snapshot, {
        kind: 'setCells',
        target,
        column: 'State',
        rows: ['b'],
        values: ['open'],
      });
      expectEqual((await tableCells(workbook))[2], ['b', 'open', null], 'row b');
    },
  },
  {
    name: 'a key that is not there is refused',
    run: async (harness) => {
      const { workbook, snapshot } = await withTable(harness);
      const change: Change = { kind: 'setCells', target, column: 'State', rows: ['z'], values: ['open'] };
      expectError(await workbook.apply([change], snapshot), 'error.noSuchRow', 'the key');
    },
  },
  {
    name: 'rows are deleted by key, and later changes of the batch find theirs',
    run: async (harness) => {
      const { workbook, snapshot } = await withTable(harness);
      await apply(
        workbook,
        snapshot,
        { kind: 'deleteRows', target, rows: ['a'] },
        { kind: 'setCells', target, column: 'State', rows: ['b'], values: ['open'] },
        append(['c', 'open', 7]),
      );
      expectEqual(
        await tableCells(workbook),
        [
          ['Key', 'State', 'Due'],
          ['b', 'open', null],
          ['c', 'open', 7],
        ],
        'cells',
      );
    },
  },
  {
    name: 'undo puts deleted rows back where they were',
    run: async (harness) =>
      undone((await withTable(harness)).workbook, [{ kind: 'deleteRows', target, rows: ['a'] }]),
  },
  {
    name: 'undo takes added rows away',
    run: async (harness) =>
      undone((await withTable(harness)).workbook, [append(['c', 'open', 1], ['d', 'open', 2])]),
  },
  {
    name: 'undo of a mixed batch puts everything back',
    run: async (harness) =>
      undone((await withTable(harness)).workbook, [
        { kind: 'setCells', target, column: 'Due', rows: ['a', 'b'], values: [1, 2] },
        { kind: 'deleteRows', target, rows: ['a'] },
        append(['c', 'open', 3]),
        { kind: 'setCells', target, column: 'State', rows: ['c'], values: ['done'] },
      ]),
  },
];
