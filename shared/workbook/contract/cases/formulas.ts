// Contract cases of formulas: written with letters of the sheet, never over anything that is not an earlier one of ours.
import {
  apply,
  cellsOf,
  expectEqual,
  expectError,
  readAll,
  sheetOf,
  undone,
  valueOf,
  type ContractCase,
} from '../contract-harness';
import type { Change } from '../../port';
import { accounts, opened, total } from './revenue-sheet';

/** Formulas are written, replaced only by their like, and undone. */
export const formulaCases: readonly ContractCase[] = [
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
    name: 'a look laid over formulas later leaves them, whatever they give',
    run: async (harness) => {
      const formulas = { '1,2': '=SUM(B2:B3)', '2,2': '=IF(TRUE,"","")' };
      const cells = accounts.map((row, i) => [...row, i === 0 ? 'Total' : null]);
      const workbook = await harness.fresh([{ name: 'Accounts', cells, formulas }]);
      const snapshot = await readAll(workbook);
      const target = { sheet: sheetOf(snapshot, 'Accounts').id };
      await apply(workbook, snapshot, {
        kind: 'format',
        target,
        column: 'c2',
        fromRow: 1,
        toRow: 2,
        role: 'money',
      });
      expectEqual(
        sheetOf(await readAll(workbook), 'Accounts').columns[2]?.formulas,
        { 1: '=SUM(B2:B3)', 2: '=IF(TRUE,"","")' },
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
    name: 'the values of a formula take its place and that of the cells it filled, and undoing makes it live again',
    run: async (harness) => {
      const formulas = { '0,2': '=KAM_SHARE(B1:B3)' };
      const workbook = await harness.fresh([{ name: 'Accounts', cells: accounts, formulas }]);
      const snapshot = await readAll(workbook);
      const target = { sheet: sheetOf(snapshot, 'Accounts').id };
      const values = ['Share', 0.25, 0.75];
      const change: Change = {
        kind: 'restoreCells',
        target,
        column: 'c2',
        rows: [0, 1, 2],
        values,
        formulas: {},
      };
      const receipt = await apply(workbook, snapshot, change);
      const third = async () => sheetOf(await readAll(workbook), 'Accounts').columns[2];
      const settled = await third();
      expectEqual([settled?.values, settled?.formulas], [values, {}], 'the values');
      valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undo');
      const live = await third();
      expectEqual(live?.formulas, { 0: '=KAM_SHARE(B1:B3)' }, 'the formula');
      const own = live?.values.filter(
        (value, row) => row > 0 && value !== null && !live.spilled.includes(row),
      );
      expectEqual(own, [], 'cells of their own below it');
    },
  },
  {
    name: 'a formula in the header row gives the header and spills below, and undoing leaves nothing of it',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const changes: Change[] = [
        {
          kind: 'ensureColumns',
          target: sheet,
          headerRow: 0,
          columns: [{ id: 'x', header: '', role: 'percent' }],
        },
        {
          kind: 'insertFormula',
          target: sheet,
          column: 'x',
          placement: 'spill',
          row: 0,
          toRow: 2,
          formula: { function: 'KAM_SHARE', args: [{ kind: 'column', column: 'c1', fromRow: 0, toRow: 2 }] },
        },
      ];
      const between = await undone(workbook, snapshot, changes);
      expectEqual(
        between['Accounts']?.map((row) => row[2] ?? null),
        [{ formula: '=KAM_SHARE(B1:B3)' }, null, null],
        'formula',
      );
    },
  },
  {
    name: 'texts in a formula are quoted, left-out arguments in between are kept, those at the end are not',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(workbook, snapshot, {
        kind: 'insertFormula',
        target: sheet,
        column: 'c2',
        placement: 'spill',
        row: 1,
        toRow: 1,
        formula: {
          function: 'IF',
          args: [
            { kind: 'cell', column: 'c1' },
            { kind: 'omitted' },
            { kind: 'value', value: 'say "no", or \'maybe\'' },
            { kind: 'omitted' },
          ],
        },
      });
      expectEqual(
        sheetOf(await readAll(workbook), 'Accounts').columns[2]?.formulas,
        { 1: '=IF(B2,,"say ""no"", or \'maybe\'")' },
        'formula',
      );
    },
  },
  {
    name: 'a formula of the user is not replaced by one of ours, though it begins in the same way',
    run: async (harness) => {
      const formulas = { '0,2': '=SUM(B2:B3)*2' };
      const workbook = await harness.fresh([{ name: 'Accounts', cells: accounts, formulas }]);
      const snapshot = await readAll(workbook);
      const target = { sheet: sheetOf(snapshot, 'Accounts').id };
      const change = {
        kind: 'insertFormula',
        target,
        column: 'c2',
        placement: 'spill',
        row: 0,
        toRow: 0,
      } as const;
      expectError(
        await workbook.apply([{ ...change, formula: total }], snapshot),
        'error.cellTaken',
        'the formula',
      );
      const column = sheetOf(await readAll(workbook), 'Accounts').columns[2];
      expectEqual(column?.formulas, { 0: '=SUM(B2:B3)*2' }, 'all as it was');
    },
  },
];
