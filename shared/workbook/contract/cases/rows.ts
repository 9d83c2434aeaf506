// Contract cases of the rows of our own tables: found by key, added, deleted, and put back.
import {
  apply,
  expectEqual,
  expectError,
  readAll,
  undone,
  type ContractCase,
  type ContractHarness,
} from '../contract-harness';
import type { Change } from '../../port';
import { append, ensure, opened, table, tableCells, target, withTable } from './test-table';

async function undoneTable(harness: ContractHarness, changes: readonly Change[]) {
  const { workbook, snapshot } = await withTable(harness);
  return (await undone(workbook, snapshot, changes))[table.table];
}

/** Rows of tables are set, added, deleted and put back, by key and by place. */
export const rowCases: readonly ContractCase[] = [
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
    run: async (harness) => {
      await undoneTable(harness, [{ kind: 'deleteRows', target, rows: ['a'] }]);
    },
  },
  {
    name: 'undo takes added rows away',
    run: async (harness) => {
      await undoneTable(harness, [append(['c', 'open', 1], ['d', 'open', 2])]);
    },
  },
  {
    name: 'undo of a mixed batch puts everything back',
    run: async (harness) => {
      await undoneTable(harness, [
        { kind: 'setCells', target, column: 'Due', rows: ['a', 'b'], values: [1, 2] },
        { kind: 'deleteRows', target, rows: ['a'] },
        append(['c', 'open', 3]),
        { kind: 'setCells', target, column: 'State', rows: ['c'], values: ['done'] },
      ]);
    },
  },
  {
    name: 'rows that do not follow each other are deleted together, and undoing puts each where it was',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
      await apply(workbook, snapshot, ensure, append(...keys.map((key, i) => [key, 'open', i])));
      const change: Change = { kind: 'deleteRows', target, rows: ['f', 'a', 'c', 'b'] };
      const between = await undone(workbook, await readAll(workbook, [table.table]), [change]);
      expectEqual(
        between[table.table],
        [
          ['Key', 'State', 'Due'],
          ['d', 'open', 3],
          ['e', 'open', 4],
        ],
        'the rows left',
      );
    },
  },
  {
    name: 'rows are added by header in any order, columns in between stay blank',
    run: async (harness) => {
      const change: Change = { kind: 'appendRows', target, columns: ['Due', 'Klucz'], rows: [[7, 'c']] };
      const { workbook, snapshot } = await withTable(harness);
      expectError(
        await workbook.apply([change], snapshot),
        'error.noSuchColumn',
        'the header of another language',
      );
      const between = await undone(workbook, snapshot, [{ ...change, columns: ['Due', 'Key'] }]);
      expectEqual(between[table.table]?.[3], ['c', null, 7], 'the row');
    },
  },
  {
    name: 'hostile names are keys like any other',
    run: async (harness) => {
      const names = ["=cmd|' /C calc'!A0", '007', '<img src=x onerror=alert(1)>', '1/2', 'TRUE'];
      const { workbook, snapshot } = await opened(harness);
      await apply(workbook, snapshot, ensure, append(...names.map((name) => [name])), {
        kind: 'setCells',
        target,
        column: 'Due',
        rows: names,
        values: names.map((_, i) => i),
      });
      expectEqual(
        (await tableCells(workbook)).slice(1),
        names.map((name, i) => [name, null, i]),
        'the rows',
      );
    },
  },
  {
    name: '20,000 rows are added, changed by key and taken back, each in one batch',
    run: async (harness) => {
      const { workbook, snapshot } = await withTable(harness);
      const keys = Array.from({ length: 20_000 }, (_, i) => `K${String(i)}`);
      const between = await undone(workbook, snapshot, [
        append(...keys.map((key) => [key, 'open', null])),
        { kind: 'setCells', target, column: 'State', rows: keys, values: keys.map(() => 'done') },
      ]);
      const made = between[table.table] ?? [];
      expectEqual([made.length, made[20_002]], [20_003, ['K19999', 'done']], 'the table');
    },
  },
];
