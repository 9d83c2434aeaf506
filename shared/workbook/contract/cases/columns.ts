// Contract cases of columns added to a user's sheet.
import {
  apply,
  cellsOf,
  expectEqual,
  readAll,
  sheetOf,
  undone,
  type ContractCase,
} from '../contract-harness';
import { opened } from './revenue-sheet';

/** Columns go to the right of what is there, and undoing takes them away. */
export const columnCases: readonly ContractCase[] = [
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
      const { workbook, snapshot, sheet } = await opened(harness);
      await undone(workbook, snapshot, [
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
    name: 'columns right of all others can be written and undone',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const set = { kind: 'setCells', target: sheet, column: 'c4', rows: [0, 2], values: ['x', 1] } as const;
      const between = await undone(workbook, snapshot, [set]);
      expectEqual(
        between['Accounts']?.map((row) => row[4] ?? null),
        ['x', null, 1],
        'the column',
      );
    },
  },
];
