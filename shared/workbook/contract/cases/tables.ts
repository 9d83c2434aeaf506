// Contract cases of our own tables: made once, completed, recognised in either language.
import {
  apply,
  expectEqual,
  expectError,
  readAll,
  undone,
  valueOf,
  type ContractCase,
} from '../contract-harness';
import { append, ensure, opened, sheetNames, table, tableCells, target, withTable } from './test-table';

/** Tables are made once, keep what the user added, and are known in either language. */
export const tableCases: readonly ContractCase[] = [
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
    name: 'headers are recognised in the other language, in any case and any place',
    run: async (harness) => {
      const cells = [
        ['TERMIN', 'klucz', 'Stan'],
        [46_000, 'a', 'open'],
      ];
      const workbook = await harness.fresh([{ name: 'KAM Test', cells }]);
      const snapshot = await readAll(workbook, [table.table]);
      const receipt = await apply(workbook, snapshot, ensure);
      expectEqual([receipt.version, receipt.undo], [snapshot.version, []], 'nothing to do');
    },
  },
  {
    name: 'undo takes missing columns away again, and leaves those of the user',
    run: async (harness) => {
      const cells = [
        ['Klucz', 'Uwagi'],
        ['a', 'moje'],
      ];
      const workbook = await harness.fresh([{ name: 'KAM Test', cells }]);
      await undone(workbook, await readAll(workbook, [table.table]), [ensure]);
    },
  },
  {
    name: 'days stay days in a table of ours',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      await apply(workbook, snapshot, ensure, append(['a', 'open', 46_000], ['b', 'open', 45_292]));
      const again = await readAll(workbook, [table.table]);
      const due = again.data.find(({ name }) => name === table.table)?.columns[2];
      expectEqual([due?.isDay, due?.values.slice(1)], [true, [46_000, 45_292]], 'days');
    },
  },
  {
    name: 'a table that was not read is not touched',
    run: async (harness) => {
      const { workbook } = await withTable(harness);
      const listed = valueOf(await workbook.read({ sheets: 'none' }), 'listing');
      expectError(await workbook.apply([ensure], listed), 'error.sheetNotRead', 'only listed');
    },
  },
  {
    name: 'a table is filled though its sheet is there and blank',
    run: async (harness) => {
      const workbook = await harness.fresh([
        { name: 'Accounts', cells: [['Account']] },
        { name: 'KAM Test', cells: [] },
      ]);
      const snapshot = await readAll(workbook, [table.table]);
      await apply(workbook, snapshot, ensure, append(['a', 'open', 46_000]));
      expectEqual(
        await tableCells(workbook),
        [
          ['Key', 'State', 'Due'],
          ['a', 'open', 46_000],
        ],
        'cells',
      );
    },
  },
  {
    name: 'a table that is nowhere is an error',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      expectError(
        await workbook.apply([append(['a', 'open', 1])], snapshot),
        'error.sheetNotRead',
        'no table',
      );
      const change = { kind: 'deleteRows', target, rows: ['a'] } as const;
      expectError(await workbook.apply([change], snapshot), 'error.sheetNotRead', 'no table');
    },
  },
];
