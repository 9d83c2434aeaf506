// Contract cases of safety: stale snapshots are refused, a batch is done in whole or not at all, formulas are never overwritten.
import {
  apply,
  expectEqual,
  expectError,
  readAll,
  sheetOf,
  valueOf,
  type ContractCase,
  type ContractHarness,
} from '../contract-harness';
import type { Snapshot, Workbook } from '../../port';
import { accounts, cellsNow, opened, set } from './accounts-sheet';

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

/** Nothing is written on a stale snapshot, by a batch with a fault, or over a formula. */
export const safetyCases: readonly ContractCase[] = [
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
    name: 'a snapshot is stale once a column was put between',
    run: (harness) =>
      refused(harness, async () => {
        for (const [row, line] of accounts.entries()) {
          for (const [column, value] of [line[0] ?? null, 'new', line[1] ?? null, line[2] ?? null].entries())
            await harness.edit('Accounts', row, column, value);
        }
      }),
  },
  {
    name: 'a snapshot is stale once rows were sorted',
    run: (harness) =>
      refused(harness, async () => {
        for (const [column, value] of (accounts[2] ?? []).entries())
          await harness.edit('Accounts', 1, column, value);
        for (const [column, value] of (accounts[1] ?? []).entries())
          await harness.edit('Accounts', 2, column, value);
      }),
  },
  {
    name: 'a snapshot is stale once a row was deleted',
    run: (harness) =>
      refused(harness, async () => {
        for (const column of [0, 1, 2]) await harness.edit('Accounts', 3, column, null);
      }),
  },
  {
    name: 'what a formula spilled is not overwritten',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness, accounts, { '0,3': '=KAM_SHARE(B1:B4)' });
      const result = await workbook.apply([set(sheet.id, 'c3', [2], [5])], snapshot);
      expectError(result, 'error.formulaCell', 'a spilled cell');
      expectEqual(sheetOf(await readAll(workbook), 'Accounts').columns[3]?.spilled, [1, 2], 'still spilled');
    },
  },
  {
    name: 'a sheet that was not read is not written to',
    run: async (harness) => {
      const { workbook, sheet } = await opened(harness);
      const listed = valueOf(await workbook.read({ sheets: 'none' }), 'listing');
      expectError(
        await workbook.apply([set(sheet.id, 'c1', [1], [5])], listed),
        'error.sheetNotRead',
        'only listed',
      );
      const top = valueOf(await workbook.read({ sheets: 'first', rows: 2 }), 'reading the top');
      expectError(
        await workbook.apply([set(sheet.id, 'c1', [1], [5])], top),
        'error.sheetNotRead',
        'read in part',
      );
      expectEqual(await cellsNow(workbook), accounts, 'all as it was');
    },
  },
  {
    name: 'a receipt is what the next change is based on',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const { basedOn } = await apply(workbook, snapshot, set(sheet.id, 'c1', [1], [5]));
      valueOf(await workbook.apply([set(sheet.id, 'c1', [2], [6])], basedOn), 'the next change');
      expectEqual(
        (await cellsNow(workbook)).map((row) => row[1] ?? null),
        ['Revenue', 5, 6, null],
        'values',
      );
    },
  },
  {
    name: 'an empty batch changes nothing and has nothing to undo',
    run: async (harness) => {
      const { workbook, snapshot } = await opened(harness);
      const receipt = await apply(workbook, snapshot);
      expectEqual([receipt.version, receipt.undo], [snapshot.version, []], 'the receipt');
    },
  },
];
