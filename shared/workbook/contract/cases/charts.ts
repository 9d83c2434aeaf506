// Contract cases of charts and paper: pictures over cells, which change none.
import {
  apply,
  cellsOf,
  contentOf,
  expectEqual,
  readAll,
  sheetOf,
  valueOf,
  type ContractCase,
} from '../contract-harness';
import type { Change, Target, Workbook } from '../../port';
import { accounts, opened } from './revenue-sheet';
import { append, ensure, opened as openedForTable, target as tableTarget } from './test-table';

const chartOn = (target: Target, labels = 'c0', series = ['c1']) =>
  ({
    kind: 'addChart',
    target,
    chart: 'bar',
    title: 'Revenue of accounts',
    aliases: ['Przychód klientów'],
    labels,
    series,
    headerRow: 0,
    fromRow: 1,
    toRow: 2,
    at: { row: 4, column: 0, rows: 12, columns: 5 },
  }) as const satisfies Change;

/** Where a host has no charts, none is there and none is said to be. */
const expected = ({ capabilities }: Workbook, titles: readonly string[]) =>
  capabilities.charts && titles.length > 0 ? titles : undefined;

const chartsOf = async (workbook: Workbook, sheet: string) => sheetOf(await readAll(workbook), sheet).charts;

/** Charts are drawn once and taken away by undoing; hosts without charts say so in a note. */
export const chartCases: readonly ContractCase[] = [
  {
    name: 'a chart is drawn, or a note says that it is not; no cell changes',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const { notes } = await apply(workbook, snapshot, chartOn(sheet));
      expectEqual(notes.length, workbook.capabilities.charts ? 0 : 1, 'notes');
      expectEqual(
        await chartsOf(workbook, 'Accounts'),
        expected(workbook, ['Revenue of accounts']),
        'charts',
      );
      expectEqual(cellsOf(sheetOf(await readAll(workbook), 'Accounts')), accounts, 'cells');
    },
  },
  {
    name: 'each kind of chart is drawn',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness, [
        ['Account', 'Revenue', 'Share'],
        ['Beta', 20, 0.75],
        ['Alfa', 10, 1],
      ]);
      const kinds = ['bar', 'pareto', 'stackedBar'] as const;
      const changes = kinds.map((chart) => ({
        ...chartOn(sheet, 'c0', ['c1', 'c2']),
        chart,
        title: chart,
        aliases: [],
      }));
      await apply(workbook, snapshot, ...changes);
      expectEqual(
        [...((await chartsOf(workbook, 'Accounts')) ?? [])].sort(),
        workbook.capabilities.charts ? kinds : [],
        'charts',
      );
    },
  },
  {
    name: 'a chart that is there under its title, in either language, is not drawn again',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(workbook, snapshot, chartOn(sheet), chartOn(sheet));
      const again = { ...chartOn(sheet), title: 'Przychód klientów', aliases: ['Revenue of accounts'] };
      await apply(workbook, await readAll(workbook), chartOn(sheet), again);
      expectEqual(
        await chartsOf(workbook, 'Accounts'),
        expected(workbook, ['Revenue of accounts']),
        'charts',
      );
    },
  },
  {
    name: 'undo takes a chart away, and leaves one that was there before',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      const first = await apply(workbook, snapshot, chartOn(sheet));
      const before = await readAll(workbook);
      const second = await apply(workbook, before, {
        ...chartOn(sheet),
        title: 'Another',
        aliases: [],
      });
      valueOf(await workbook.apply(second.undo, second.basedOn), 'undoing the second');
      expectEqual(
        await chartsOf(workbook, 'Accounts'),
        expected(workbook, ['Revenue of accounts']),
        'charts',
      );
      valueOf(await workbook.apply(first.undo, { ...first.basedOn }), 'undoing the first');
      expectEqual(await chartsOf(workbook, 'Accounts'), undefined, 'charts');
    },
  },
  {
    name: 'a table is made with its rows, a chart over them and a page to print, and undone as a whole',
    run: async (harness) => {
      const { workbook, snapshot } = await openedForTable(harness);
      const before = contentOf(await readAll(workbook));
      const receipt = await apply(
        workbook,
        snapshot,
        ensure,
        append(['a', 'open', 46_000], ['b', 'done', 46_100]),
        chartOn(tableTarget, 'c0', ['c2']),
        { kind: 'printOnePage', target: tableTarget, rows: 20, columns: 5 },
      );
      expectEqual(
        await chartsOf(workbook, tableTarget.table),
        expected(workbook, ['Revenue of accounts']),
        'charts',
      );
      valueOf(await workbook.apply(receipt.undo, receipt.basedOn), 'undoing');
      expectEqual(contentOf(await readAll(workbook)), before, 'everything after undoing');
    },
  },
];
