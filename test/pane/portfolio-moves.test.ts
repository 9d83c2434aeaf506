import type { SheetContent } from '../../shared/workbook/memory/sheet-content';
import { openedSession, quiet } from './open-session';
import { recordsOf } from '../workbook/grid-cells';

const cells: SheetContent['cells'] = [
  ['Nr klienta', 'Klient', 'Obrót', 'Zainteresowanie', 'Klasa'],
  ['K1', 'Alfa', 900_000, null, 'normalny'],
  ['K2', 'Beta', 50_000, null, 'strategiczny'],
  ['K3', 'Gamma', 20_000, null, 'P'],
  ['K4', 'Delta', 0, 'tak', 'suspekt'],
  ['K5', 'Epsilon', null, 'nie', 'zwykły'],
  ['K6', 'Zeta', 30_000, null, 'zwykły'],
];

test('what to reclassify is told with the reason, largest accounts first', async () => {
  const { session } = await openedSession([{ name: 'Klienci', cells }]);
  expect(session.moves.moves.value?.map(({ account, move, from, to }) => [account, move, from, to])).toEqual([
    [0, 'toStrategic', 'normal', 'strategic'],
    [1, 'noLongerStrategic', 'strategic', 'normal'],
    [2, 'firstSaleNormal', 'prospect', 'normal'],
    [3, 'toProspect', 'suspect', 'prospect'],
    [4, 'lapsed', 'normal', 'prospect'],
  ]);
});

test('accepting writes the class where it is recorded, and a dated entry into the history; undo takes both back', async () => {
  const { session, grid } = await openedSession([{ name: 'Klienci', cells }], 'pl');
  const first = session.moves.moves.value?.[0];
  await session.moves.accept(first === undefined ? [] : [first]);
  await quiet(session);
  expect(recordsOf(grid, 'Klienci')[0]).toMatchObject({ Klient: 'Alfa', Klasa: 'strategiczny' });
  expect(recordsOf(grid, 'KAM History')).toEqual([
    {
      ID: 'H-0001',
      'Nr klienta': 'K1',
      Klient: 'Alfa',
      Dzień: 46037,
      Zdarzenie: 'zmiana klasy',
      Przedtem: 'zwykły',
      Wartość: 'strategiczny',
      Uwagi: 'na strategiczny',
    },
  ]);
  expect(session.moves.moves.value?.map(({ account }) => account)).toEqual([1, 2, 3, 4]);
  await session.moves.undo();
  await quiet(session);
  expect(recordsOf(grid, 'Klienci')[0]).toMatchObject({ Klasa: 'normalny' });
  expect(grid.sheets.map(({ name }) => name)).toEqual(['Klienci']);
  expect(session.moves.moves.value).toHaveLength(5);
});

test('all at once is one step, with an entry each', async () => {
  const { session, grid } = await openedSession([{ name: 'Klienci', cells }]);
  await session.moves.accept(session.moves.moves.value ?? []);
  await quiet(session);
  expect(session.moves.outcome.value).toEqual({ kind: 'accepted', count: 5 });
  expect(session.moves.moves.value).toEqual([]);
  expect(recordsOf(grid, 'KAM History').map(({ ID, Account, Value }) => [ID, Account, Value])).toEqual([
    ['H-0001', 'Alfa', 'strategic'],
    ['H-0002', 'Beta', 'normal'],
    ['H-0003', 'Gamma', 'normal'],
    ['H-0004', 'Delta', 'prospect'],
    ['H-0005', 'Epsilon', 'prospect'],
  ]);
});

test('a sheet sorted meanwhile is not written into: another account stands in the row', async () => {
  const { session, grid } = await openedSession([{ name: 'Klienci', cells }]);
  grid.edit((sheets) => {
    const rows = sheets[0]?.rows ?? [];
    rows.splice(1, 2, rows[2] ?? [], rows[1] ?? []);
  });
  const first = session.moves.moves.value?.[0];
  await session.moves.accept(first === undefined ? [] : [first]);
  expect(session.moves.outcome.value).toMatchObject({
    kind: 'failed',
    error: { code: 'error.staleWorkbook' },
  });
  expect(recordsOf(grid, 'Klienci').map(({ Klasa }) => Klasa)).toEqual([
    'strategiczny',
    'normalny',
    'P',
    'suspekt',
    'zwykły',
    'zwykły',
  ]);
});

test('a class pinned by hand is no move', async () => {
  const { session } = await openedSession([{ name: 'Klienci', cells }]);
  session.plans.setPlan(
    { key: 'K2', name: 'Beta' },
    { pinnedClass: 'strategic', pinReason: 'opens a market' },
  );
  await quiet(session);
  expect(session.portfolio.portfolio.value?.classification.codes[1]).toBe(0);
  expect(session.moves.moves.value?.map(({ account }) => account)).not.toContain(1);
});

test('without a column of classes there is nothing to compare with', async () => {
  const { session } = await openedSession([{ name: 'Klienci', cells: cells.map((row) => row.slice(0, 4)) }]);
  expect(session.moves.moves.value).toBeNull();
});

test('selecting a row of the sheet selects the account whose plan is shown', async () => {
  const { session, select, revealed } = await openedSession([{ name: 'Klienci', cells }]);
  select({ sheet: 's1', row: 3, column: 0 });
  expect(session.account.value).toMatchObject({ key: 'K3', name: 'Gamma', value: 20_000 });
  session.portfolio.list.pick(5);
  expect(session.account.value).toMatchObject({ key: 'K6' });
  expect(revealed).toEqual([{ sheet: 's1', row: 6, column: 1 }]);
});

test('classes written as values are what is recorded from then on: a first sale is told, accepted and written there', async () => {
  const bare = cells.map((row) => row.slice(0, 4));
  const { session, grid } = await openedSession([{ name: 'Klienci', cells: bare }], 'pl');
  session.portfolio.write.writeAs('values');
  await session.portfolio.write.preview();
  await session.portfolio.write.write();
  await quiet(session);
  expect(session.moves.moves.value).toEqual([]);
  grid.edit(([sheet]) => sheet?.set(4, 2, { value: 2_000_000, formula: null }));
  await session.refresh();
  await quiet(session);
  expect(session.moves.moves.value?.map(({ account, move }) => [account, move])).toEqual([
    [3, 'firstSaleStrategic'],
  ]);
  await session.moves.accept(session.moves.moves.value ?? []);
  await quiet(session);
  expect(recordsOf(grid, 'Klienci')[3]).toMatchObject({ Klient: 'Delta', 'Klasa KAM': 'strategiczny' });
});

test('in a list of order lines every line selects its account', async () => {
  const lines: SheetContent['cells'] = [
    ['Klient', 'Wartość', 'Data zamówienia'],
    ['Alfa', 10, '2025-01-02'],
    ['Beta', 5, '2025-01-03'],
    ['Alfa', 7, '2025-01-04'],
    ['Beta', 1, '2025-01-05'],
  ];
  const { session, select } = await openedSession([{ name: 'Zamówienia', cells: lines }]);
  select({ sheet: 's1', row: 3, column: 0 });
  expect(session.account.value).toMatchObject({ name: 'Alfa', value: 17 });
  select({ sheet: 's1', row: 4, column: 1 });
  expect(session.account.value).toMatchObject({ name: 'Beta', value: 6 });
});
