// Charts and paper in Excel: what is asked of Excel, in how many round trips, and what stays when something fails.
import { apply, valueOf } from '../../shared/workbook/contract/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { OfficeError } from './fake-context';
import { opened } from './opened-excel';

const figures = [
  ['Customer', 'Revenue', 'Running share', 'Note'],
  ['Alfa', 80, 0.8, 'x'],
  ['Beta', 20, 1, 'y'],
];

const chart = (sheet: string, change: Partial<Extract<Change, { kind: 'addChart' }>> = {}) =>
  ({
    kind: 'addChart',
    target: { sheet },
    chart: 'pareto',
    title: 'Who brings how much',
    labels: 'c0',
    series: ['c1', 'c2'],
    headerRow: 0,
    fromRow: 1,
    toRow: 2,
    at: { row: 4, column: 1, rows: 10, columns: 6 },
    ...change,
  }) as const satisfies Change;

const looks = ({ excel }: Awaited<ReturnType<typeof opened>>) => excel.book.find('Accounts')!.charts;

test('a Pareto chart takes its names from the block, its line an axis of its own from 0% to 100%', async () => {
  const state = await opened(figures);
  await apply(state.workbook, state.snapshot, chart(state.id));
  expect(looks(state)).toEqual([
    {
      id: expect.any(String) as string,
      type: 'ColumnClustered',
      name: 'Who brings how much',
      source: [0, 0, 3, 3],
      series: [{}, { chartType: 'Line', axisGroup: 'Secondary' }],
      at: [4, 1, 10, 6],
      options: {
        'title.text': 'Who brings how much',
        'legend.position': 'Bottom',
        'Value.Secondary.minimum': 0,
        'Value.Secondary.maximum': 1,
        'Value.Secondary.numberFormat': '0%',
      },
    },
  ]);
});

test('figures that stand apart are named by their headers', async () => {
  const state = await opened(figures);
  const apart = chart(state.id, { chart: 'stackedBar', labels: 'c3', series: ['c1', 'c2'] });
  await apply(state.workbook, state.snapshot, apart);
  const [look] = looks(state);
  expect(look?.series).toEqual([
    { name: 'Revenue', values: [1, 1, 2, 1], labels: [1, 3, 2, 1] },
    { name: 'Running share', values: [1, 2, 2, 1], labels: [1, 3, 2, 1] },
  ]);
  expect(look?.options).toMatchObject({ 'categoryAxis.reversePlotOrder': true });
});

test('charts cost no round trip of their own', async () => {
  const state = await opened(figures);
  const syncs = async (work: () => Promise<unknown>) => {
    const before = state.excel.traffic.syncs;
    await work();
    return state.excel.traffic.syncs - before;
  };
  const reading = () => state.workbook.read(state.snapshot.request);
  const without = await syncs(reading);
  await apply(state.workbook, state.snapshot, chart(state.id));
  expect(await syncs(reading)).toBe(without);
});

test('where Excel fails after a chart was drawn, it is taken out again', async () => {
  const state = await opened(figures);
  let steps = 0;
  let failAt = Infinity;
  state.excel.fail = () => {
    if (++steps > failAt) throw new OfficeError('GeneralException');
  };
  const changes = [
    chart(state.id),
    { kind: 'setCells', target: { sheet: state.id }, column: 'c5', rows: [1], values: ['x'] } as const,
  ];
  valueOf(await state.workbook.apply(changes, state.snapshot), 'applying');
  expect(looks(state)).toHaveLength(1);
  const whole = steps;
  let failures = 0;
  for (failAt = 1; failAt < whole; failAt++) {
    const again = await opened(figures);
    steps = 0;
    const stopAt = failAt;
    let isDown = false;
    again.excel.fail = () => {
      if (!isDown && ++steps > stopAt) {
        isDown = true;
        throw new OfficeError('GeneralException');
      }
    };
    const changed = [
      chart(again.id),
      { kind: 'setCells', target: { sheet: again.id }, column: 'c5', rows: [1], values: ['x'] } as const,
    ];
    const result = await again.workbook.apply(changed, again.snapshot);
    if (result.ok || again.excel.book.find('Accounts')!.valueAt(1, 5) === 'x') continue;
    failures++;
    expect([failAt, looks(again)]).toEqual([failAt, []]);
  }
  expect(failures).toBeGreaterThan(10);
});

test('a page is printed across, on one sheet of paper', async () => {
  const state = await opened(figures);
  const target = { sheet: state.id };
  await apply(state.workbook, state.snapshot, { kind: 'printOnePage', target, rows: 30, columns: 8 });
  expect(state.excel.book.find('Accounts')!.page).toEqual({
    area: [0, 0, 30, 8],
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
});
