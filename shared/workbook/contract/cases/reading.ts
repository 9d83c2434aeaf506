// Contract cases of reading: what a snapshot holds, and when its version changes.
import { cellsOf, expectEqual, readAll, sheetOf, valueOf, type ContractCase } from '../contract-harness';
import { accounts, opened } from './accounts-sheet';

/** Cells are read with their types, formulas and spills, as much as was asked for. */
export const readingCases: readonly ContractCase[] = [
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
    name: 'a column of the sheet is a column of the snapshot, c0, c1 and on, all of them as long as the sheet',
    run: async (harness) => {
      const { sheet } = await opened(harness);
      expectEqual(
        sheet.columns.map(({ id, values }) => [id, values.length]),
        [
          ['c0', 4],
          ['c1', 4],
          ['c2', 4],
        ],
        'columns',
      );
    },
  },
  {
    name: 'what a formula spills is marked, and only its own cell holds the formula',
    run: async (harness) => {
      const formulas = { '0,3': '=KAM_SHARE(B1:B4)' };
      const { sheet } = await opened(harness, accounts, formulas);
      const column = sheet.columns[3];
      expectEqual(column?.formulas, { 0: '=KAM_SHARE(B1:B4)' }, 'formulas');
      expectEqual(column?.values.slice(0, 2), ['Share of value', 1], 'values');
      expectEqual(column?.spilled, [1, 2], 'spilled rows');
    },
  },
  {
    name: 'hidden sheets are read like the others, and said to be hidden',
    run: async (harness) => {
      const workbook = await harness.fresh([
        { name: 'Shown', cells: accounts },
        { name: 'Ukryty „arkusz” & <b>', cells: [['a', 1]], hidden: true },
      ]);
      const { sheets, data } = await readAll(workbook);
      expectEqual(
        sheets.map(({ hidden, usedRows, usedColumns }) => [hidden, usedRows, usedColumns]),
        [
          [false, 4, 3],
          [true, 1, 2],
        ],
        'the list',
      );
      expectEqual(data.map(cellsOf), [accounts, [['a', 1]]], 'cells');
    },
  },
  {
    name: 'a blank sheet has no cells',
    run: async (harness) => {
      const workbook = await harness.fresh([
        { name: 'Blank', cells: [] },
        { name: 'Accounts', cells: accounts },
      ]);
      const { sheets, data } = await readAll(workbook);
      expectEqual([sheets[0]?.usedRows, sheets[0]?.usedColumns], [0, 0], 'its size');
      expectEqual(data.flatMap(cellsOf), accounts, 'cells');
    },
  },
  {
    name: 'tables that are asked for and missing are simply absent',
    run: async (harness) => {
      const { workbook } = await opened(harness);
      const snapshot = valueOf(await workbook.read({ sheets: 'none', tables: ['KAM None'] }), 'reading');
      expectEqual(snapshot.data, [], 'cells');
    },
  },
  {
    name: 'a snapshot is plain JSON',
    run: async (harness) => {
      const { snapshot } = await opened(harness, accounts, { '3,1': '=SUM(B2:B3)' });
      expectEqual(JSON.parse(JSON.stringify(snapshot)), snapshot, 'after JSON');
    },
  },
];
