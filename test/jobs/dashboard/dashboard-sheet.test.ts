// The dashboard sheet, through the pane's session over a memory workbook.
import { openedSession } from '../../pane/open-session';
import { cellsOf } from '../../workbook/grid-cells';

const rows = [
  ['Delta', 420_000, 5, 20],
  ['Beta', 60_000, 5, 60],
  ['Gamma', 20_000, 3, 20],
];
const sheet = { name: 'Accounts', cells: [['Account', 'Revenue', 'Interest', 'Hours'], ...rows] };

test('shares by class, figures and the largest customers, with charts over them', async () => {
  const { session, grid } = await openedSession([sheet]);
  await session.dashboard.write(session.portfolio.portfolio.value!);
  expect(session.dashboard.outcome.value).toEqual({ kind: 'written', notes: [] });
  const cells = cellsOf(grid, 'KAM Dashboard');
  expect(cells.slice(0, 6)).toEqual([
    ['Share of', 'strategic', 'normal', 'prospect', 'suspect'],
    ['accounts', 2 / 3, 1 / 3, 0, 0],
    ['accounts: usual', 0.1, 0.3, 0.6, 0],
    ['revenue', 0.96, 0.04, 0, 0],
    ['selling time', 0.8, 0.2, 0, 0],
    ['selling time: target', 0.6, 0.3, 0.1, 0],
  ]);
  expect(cells.slice(7, 14)).toEqual([
    ['As of', 46037],
    ['Revenue of all customers', 500_000],
    ['Strategic accounts', 2],
    ['Customers with a value above zero', 3],
    ['Customers that make 80%', 1],
    ['Share of the top 10%', 0.84],
    ['Portfolio', 'concentrated'],
  ]);
  expect(cells.slice(15)).toEqual([
    ['Account', 'Revenue', 'Running share'],
    ['Delta', 420_000, 0.84],
    ['Beta', 60_000, 0.96],
    ['Gamma', 20_000, 1],
  ]);
  const { charts } = grid.sheets.find(({ name }) => name === 'KAM Dashboard')!;
  expect(
    [...charts.values()].map(({ chart, headerRow, fromRow, toRow }) => [chart, headerRow, fromRow, toRow]),
  ).toEqual([
    ['stackedBar', 0, 1, 5],
    ['pareto', 15, 16, 35],
  ]);
});

test('written again it is renewed in the language of the workbook, and undo takes back one writing', async () => {
  const { session, grid } = await openedSession([sheet]);
  const write = () => session.dashboard.write(session.portfolio.portfolio.value!);
  await write();
  const first = cellsOf(grid, 'KAM Dashboard');
  grid.edit((sheets) => sheets[0]?.set(2, 1, { value: 580_000, formula: null }));
  await session.portfolio.refresh();
  await write();
  expect(cellsOf(grid, 'KAM Dashboard')[8]).toEqual(['Revenue of all customers', 1_020_000]);
  expect(grid.sheets.find(({ name }) => name === 'KAM Dashboard')!.charts.size).toBe(2);
  await session.dashboard.undo();
  expect(cellsOf(grid, 'KAM Dashboard')).toEqual(first);
  await session.dashboard.undo();
  expect(grid.sheets.map(({ name }) => name)).toEqual(['Accounts']);
});

test('a sheet of the user’s under that name in other letters stays theirs', async () => {
  const { session, grid } = await openedSession([sheet, { name: 'KAM dashboard', cells: [['mine']] }]);
  await session.dashboard.write(session.portfolio.portfolio.value!);
  expect(session.dashboard.outcome.value).toMatchObject({ error: { code: 'error.sheetNameTaken' } });
  expect(cellsOf(grid, 'KAM dashboard')).toEqual([['mine']]);
});
