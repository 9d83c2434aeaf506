// Charts in Google Sheets: what is drawn over which cells, where Google fails, and where this user may not draw.
import { apply } from '../../shared/workbook/contract/contract-harness';
import type { Change, ChartKind } from '../../shared/workbook/port';
import { opened, seen } from './opened-spreadsheet';

const cells = [
  ['Account', 'Revenue', 'Share'],
  ['Beta', 20, 0.75],
  ['Alfa', 10, 1],
];

const chart = (id: string, kind: ChartKind = 'bar', headerRow = 0): Change => ({
  kind: 'addChart',
  target: { sheet: id },
  chart: kind,
  title: 'Shares',
  labels: 'c0',
  series: ['c1', 'c2'],
  headerRow,
  fromRow: headerRow + 1,
  toRow: 2,
  at: { row: 4, column: 1, rows: 12, columns: 5 },
});

async function drawn(kind: ChartKind) {
  const state = await opened(cells);
  await apply(state.workbook, state.snapshot, chart(state.id, kind));
  return { ...state, charts: chartsOf(state) };
}

const chartsOf = ({ app }: Awaited<ReturnType<typeof opened>>) =>
  app.book.sheets.flatMap((sheet) => app.view(sheet).charts.map(({ look }) => look));

test.each([
  ['bar', 'COLUMN', {}],
  ['stackedBar', 'BAR', { isStacked: 'percent' }],
  ['pareto', 'COMBO', { 'series.1.type': 'line', 'series.1.targetAxisIndex': 1, 'vAxes.1.format': 'percent' }],
] as const)('%s is a chart of type %s over labels and series with their names', async (kind, type, options) => {
  expect((await drawn(kind)).charts).toMatchObject([{
    type,
    headers: 1,
    ranges: [[0, 0, 3, 1], [0, 1, 3, 1], [0, 2, 3, 1]],
    options: { title: 'Shares', 'legend.position': 'bottom', ...options },
  }]);
}); // prettier-ignore

test('a chart covers the cells it was given', async () => {
  const { charts } = await drawn('bar');
  expect(charts).toMatchObject([{ at: [4, 1], options: { width: 5 * 100, height: 12 * 21 } }]);
});

test('names of series that stand elsewhere are told to the chart', async () => {
  const state = await opened([['Account', 'Revenue', 'Share'], [null, null, null], ['Alfa', 10, 1]]);
  await apply(state.workbook, state.snapshot, { ...chart(state.id), fromRow: 2 } as Change);
  expect(chartsOf(state)).toMatchObject([
    {
      headers: 0,
      ranges: [[2, 0, 1, 1], [2, 1, 1, 1], [2, 2, 1, 1]],
      options: { 'series.0.labelInLegend': 'Revenue', 'series.1.labelInLegend': 'Share' },
    },
  ]);
}); // prettier-ignore

test('a chart to the right of the grid makes the grid larger first', async () => {
  const state = await opened(cells);
  const right = { row: 990, column: 24, rows: 20, columns: 6 };
  await apply(state.workbook, state.snapshot, { ...chart(state.id), at: right } as Change);
  expect(chartsOf(state)).toMatchObject([{ at: [990, 24] }]);
});

test('charts of the user without a title are left alone and not told of', async () => {
  const state = await drawn('bar');
  const [view] = state.app.book.sheets.map((sheet) => state.app.view(sheet));
  const untitled = view?.newChart().addRange(view.getRange(1, 1)).setPosition(1, 1, 0, 0).build();
  if (untitled) view?.charts.push(untitled);
  const { workbook, snapshot } = state;
  const read = await workbook.read(snapshot.request);
  expect(read).toMatchObject({ ok: true, value: { data: [{ charts: ['Shares'] }, {}] } });
});

test.each(['adding', 'removing'] as const)('%s a chart is taken back wherever Google fails', async (way) => {
  for (let failing = 1; failing <= 3; failing++) {
    const state = way === 'adding' ? await opened(cells) : await drawn('pareto');
    const change: Change =
      way === 'adding'
        ? chart(state.id)
        : { kind: 'removeChart', target: { sheet: state.id }, title: 'Shares' };
    const write: Change = { kind: 'setCells', target: { sheet: state.id }, column: 'c1', rows: [1], values: [9] };
    const before = seen(state);
    let writes = 0;
    state.app.fail = (kind) => {
      if (kind === 'write' && ++writes === failing) throw new Error('Service Spreadsheets failed');
    };
    const given = await state.workbook.apply([change, write, { ...write, rows: [2] }], state.snapshot);
    expect([given.ok, seen(state)]).toEqual([false, before]);
  }
}); // prettier-ignore

test('on a sheet that is protected from this user nothing is drawn', async () => {
  const state = await opened(cells);
  for (const sheet of state.app.book.sheets) state.app.view(sheet).isClosed = true;
  expect(await state.workbook.apply([chart(state.id)], state.snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.notSheetEditor' },
  });
});

test('a range protected from this user does not keep a chart from being drawn over it', async () => {
  const state = await opened(cells);
  const [sheet] = state.app.book.sheets;
  if (sheet) state.app.view(sheet).closed.push({ row: 0, column: 0, rows: 100, columns: 20 });
  expect(await state.workbook.apply([chart(state.id)], state.snapshot)).toMatchObject({ ok: true });
});
