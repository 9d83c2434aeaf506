// The page Portfolio without a page: finding and reading the accounts, settings, the list, long work.
import { accountSheet, faultySheet, notesSheet, orderSheet } from '../pane-dev/generated-accounts';
import { beat, openPortfolio, openedPortfolio, settled } from './open-portfolio';

describe('finding the accounts', () => {
  test('the account sheet is found among others, totals left out, and classified', async () => {
    const { state } = await openedPortfolio();
    const portfolio = state.portfolio.value!;
    expect(state.stage.value).toBe('ready');
    expect(state.source.value!.mapping).toMatchObject({
      sheet: 'accounts',
      headerRow: 0,
      layout: 'accounts',
      valueField: 'revenue',
    });
    expect(portfolio.accounts.count).toBe(240);
    expect(portfolio.classes.map(({ accounts }) => accounts)).toEqual([22, 194, 12, 12]);
    expect(portfolio.accounts.notes.map(({ code }) => code)).toEqual(['error.totalRowsLeftOut']);
    expect(state.source.value!.proposal.refused.map(({ header }) => header)).toEqual(['Annual Revenue']);
  });

  test('a workbook without accounts says so, and the user can choose all the same', async () => {
    const { state } = await openedPortfolio([notesSheet]);
    expect([state.stage.value, state.source.value]).toEqual(['empty', null]);
    state.chooseSheet();
    await settled(state);
    expect(state.stage.value).toBe('ready');
    expect(state.problem.value!.error.code).toBe('error.noNameColumn');
  });

  test('cells that cannot be read are all told, and their rows left out only when asked to', async () => {
    const { state, revealed } = await openedPortfolio([faultySheet()]);
    expect(state.portfolio.value).toBeNull();
    expect(state.problem.value!.cells.map(({ cell }) => cell)).toEqual(['C8', 'C13', 'C21']);
    state.revealCell(7, 2);
    expect(revealed).toEqual([{ sheet: 'accounts', row: 7, column: 2 }]);
    state.skipBadRows(true);
    await settled(state);
    expect([state.problem.value, state.portfolio.value!.accounts.count]).toEqual([null, 37]);
    state.skipBadRows(false);
    await settled(state);
    expect(state.problem.value!.cells).toHaveLength(3);
  });
});

describe('correcting how the sheet is read', () => {
  test('importance can be measured by margin', async () => {
    const { state } = await openedPortfolio();
    const byRevenue = state.portfolio.value!.classification.total;
    state.edit({ kind: 'measure', field: 'margin' });
    await settled(state);
    expect(state.portfolio.value!.classification.total / byRevenue).toBeCloseTo(0.22, 4);
  });

  test('a column can be taken away and given back, and the proposal restored', async () => {
    const { state } = await openedPortfolio();
    state.edit({ kind: 'field', field: 'hours', column: null });
    await settled(state);
    expect(state.portfolio.value!.time).toBeNull();
    state.edit({ kind: 'field', field: 'hours', column: 'c5' });
    await settled(state);
    expect(state.portfolio.value!.time).not.toBeNull();
    state.edit({ kind: 'field', field: 'revenue', column: null });
    await settled(state);
    expect(state.source.value!.mapping.valueField).toBe('margin');
    state.resetSource();
    await settled(state);
    expect(state.source.value!.mapping).toEqual(state.source.value!.proposal.mapping);
  });

  test('reading again keeps what was chosen, also when a column came in between', async () => {
    const { state, grid } = await openedPortfolio();
    state.edit({ kind: 'field', field: 'potential', column: 'c7' });
    state.edit({ kind: 'measure', field: 'margin' });
    await settled(state);
    grid.edit((sheets) => {
      const { rows } = sheets.find(({ id }) => id === 'accounts')!;
      rows.forEach((row, r) => row.unshift({ value: r === 0 ? 'Lp.' : r, formula: null }));
    });
    await state.refresh();
    expect(state.source.value!.mapping).toMatchObject({
      valueField: 'margin',
      fields: { potential: 'c8', margin: 'c4' },
    });
    expect(state.portfolio.value!.accounts.count).toBe(240);
  });

  test('another sheet gets a proposal of its own', async () => {
    const { state } = await openedPortfolio([
      accountSheet(240),
      { ...accountSheet(30), id: 'old', name: 'Rok 2024' },
    ]);
    state.edit({ kind: 'sheet', sheet: 'old' });
    await settled(state);
    expect(state.portfolio.value!.accounts.count).toBe(30);
    state.edit({ kind: 'headerRow', row: 3 });
    await settled(state);
    expect(state.source.value!.mapping.headerRow).toBe(3);
  });
});

describe('order lines', () => {
  test('are summed per account, for the days asked for', async () => {
    const { state } = await openedPortfolio([orderSheet(50)]);
    expect(state.source.value!.mapping.layout).toBe('orderLines');
    const { accounts } = state.portfolio.value!;
    expect([accounts.count, accounts.lines]).toEqual([50, 150]);
    state.edit({ kind: 'period', from: '2025-01-01', to: '' });
    await settled(state);
    expect(state.portfolio.value!.accounts.lines).toBe(100);
    expect(state.portfolio.value!.classification.total).toBeLessThan(
      accounts.value.reduce((sum, x) => sum + x, 0),
    );
  });

  test('are known for what they are by the whole sheet, where its top says nothing', async () => {
    const { state } = await openedPortfolio([orderSheet(240)]);
    expect(state.source.value!.mapping.layout).toBe('orderLines');
    expect(state.portfolio.value!.accounts.count).toBe(240);
    state.edit({ kind: 'layout', layout: 'accounts' });
    await settled(state);
    expect(state.portfolio.value!.accounts.count).toBe(720);
    await state.refresh();
    expect(state.source.value!.mapping.layout).toBe('accounts');
  });

  test('get a sheet of their own when written, which is no account sheet afterwards, and goes when undone', async () => {
    const { state, grid } = await openedPortfolio([orderSheet(50)]);
    await state.write.preview();
    await state.write.write();
    expect(state.write.outcome.value).toMatchObject({ kind: 'written' });
    expect(grid.sheets.map(({ name }) => name)).toEqual([
      'Zamówienia',
      expect.stringMatching(/^KAM /),
      expect.stringMatching(/^KAM /),
    ]);
    expect(state.source.value!.mapping.sheet).toBe('orders');
    await state.write.undo();
    expect(grid.sheets.map(({ name }) => name)).toEqual(['Zamówienia']);
  });
});

describe('settings', () => {
  test('what is typed counts as soon as it is right, and not before', async () => {
    const { state } = await openedPortfolio();
    state.settings.type('strategicShare', '2');
    await settled(state);
    expect(state.portfolio.value!.classes[0]!.accounts).toBe(4);
    state.settings.type('strategicShare', '2x');
    await settled(state);
    expect(state.settings.problems.value).toEqual({ strategicShare: { problem: 'notPercent' } });
    expect(state.portfolio.value!.settings.strategicShare).toBe(0.02);
    state.settings.reset();
    await settled(state);
    expect(state.portfolio.value!.classes[0]!.accounts).toBe(22);
  });
});

describe('the list', () => {
  test('an account picked is shown in the sheet; a row selected in the sheet selects its account', async () => {
    const { state, revealed, select } = await openedPortfolio();
    state.list.pick(17);
    expect(revealed).toEqual([{ sheet: 'accounts', row: 18, column: 1 }]);
    select({ sheet: 'accounts', row: 5, column: 0 });
    expect(state.list.selected.value).toBe(4);
    select({ sheet: 'accounts', row: 0, column: 0 });
    select({ sheet: 'notes', row: 9, column: 0 });
    expect(state.list.selected.value).toBe(4);
  });

  test('ranks are those of the explanations', async () => {
    const { state } = await openedPortfolio();
    const { explain, order } = state.portfolio.value!;
    for (const account of [order[0]!, order[50]!, order[215]!]) {
      expect(explain(account, 'en')).toContain(`rank ${state.list.ranks.value[account]!} of 216`);
    }
    expect(state.list.ranks.value[9]).toBe(0);
  });
});

describe('long work', () => {
  test('can be cancelled, and nothing of it stays', async () => {
    const { state } = openPortfolio([accountSheet(20_000)]);
    const refreshed = state.refresh();
    await beat.pause();
    state.tasks.current.value!.cancel!();
    await refreshed;
    expect([state.tasks.cancelled.value, state.tasks.current.value, state.portfolio.value]).toEqual([
      true,
      null,
      null,
    ]);
    await state.refresh();
    expect([state.tasks.cancelled.value, state.portfolio.value!.accounts.count]).toEqual([false, 20_000]);
  });

  test('another workbook starts afresh', async () => {
    const { state, grid } = await openedPortfolio();
    state.settings.type('majorShare', '0');
    state.list.ask({ search: 'huta' });
    state.list.pick(3);
    await settled(state);
    grid.edit((sheets) => sheets.find(({ id }) => id === 'accounts')!.rows.splice(101));
    await state.restart();
    expect(state.portfolio.value!.accounts.count).toBe(100);
    expect([state.list.query.value.search, state.list.selected.value]).toEqual(['', null]);
    expect(state.settings.settings.value.majorShare).toBe(0.1);
  });
});
