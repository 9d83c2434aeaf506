// The page Portfolio without a page: its state over the memory workbook, every call through JSON as between a sidebar and Google's servers.
import { signal } from '@preact/signals-core';
import type { Language } from '../../shared/model/language';
import { createPortfolioState, type PortfolioState } from '../../shared/pane/portfolio/portfolio-state';
import type { Beat } from '../../shared/pane/shell/time-slices';
import { createWorkbook } from '../../shared/workbook/create-workbook';
import { createMemoryGrid, type MemoryGrid, type SheetContent } from '../../shared/workbook/memory-grid';
import type { Selection, Workbook } from '../../shared/workbook/port';
import { jsonWire, withFailures, type FailurePoint } from '../../shared/workbook/wrappers';
import { accountSheet, faultySheet, notesSheet } from '../pane-dev/generated-accounts';

const beat: Beat = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};
const language = signal<Language>('en');

interface Opened {
  readonly state: PortfolioState;
  readonly grid: MemoryGrid;
  readonly revealed: Selection[];
  readonly select: (selection: Selection) => void;
  readonly cells: (sheet: string) => unknown[][];
}

/** Rows of the memory workbook may end in cells that were written and emptied again. */
function withoutTrailingBlanks(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.length - [...row].reverse().findIndex((cell) => cell !== null));
}

function open(sheets: readonly SheetContent[], wrap: (workbook: Workbook) => Workbook = jsonWire): Opened {
  const grid = createMemoryGrid(sheets);
  const revealed: Selection[] = [];
  let listener: (selection: Selection) => void = () => undefined;
  const host = {
    workbook: wrap(createWorkbook(grid)),
    reveal: { reveal: (at: Selection) => Promise.resolve(void revealed.push(at)) },
    selection: {
      onSelect(next: typeof listener) {
        listener = next;
        return () => undefined;
      },
    },
    preferences: { get: () => null, set: () => undefined },
    language: 'en' as const,
    today: () => '2026-01-15',
  };
  const cells = (name: string) => {
    const { rows } = grid.sheets.find((sheet) => sheet.name === name)!;
    return rows.map((row) => withoutTrailingBlanks(row.map(({ value, formula }) => formula ?? value)));
  };
  return {
    state: createPortfolioState(host, language, beat),
    grid,
    revealed,
    select: (at) => listener(at),
    cells,
  };
}

/** Until no task is under way, those that follow one another included. */
async function settled({ tasks }: PortfolioState): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    await beat.pause();
    quiet = tasks.current.value === null ? quiet + 1 : 0;
  }
}

async function opened(
  sheets: readonly SheetContent[] = [notesSheet, accountSheet(240)],
  wrap?: (workbook: Workbook) => Workbook,
) {
  const all = open(sheets, wrap);
  await all.state.refresh();
  return all;
}

describe('finding the accounts', () => {
  test('the account sheet is found among others, totals left out, and classified', async () => {
    const { state } = await opened();
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
    const { state } = await opened([notesSheet]);
    expect([state.stage.value, state.source.value]).toEqual(['empty', null]);
    state.chooseSheet();
    await settled(state);
    expect(state.stage.value).toBe('ready');
    expect(state.problem.value!.error.code).toBe('error.noNameColumn');
  });

  test('cells that cannot be read are all told, and their rows left out only when asked to', async () => {
    const { state, revealed } = await opened([faultySheet()]);
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
    const { state } = await opened();
    const byRevenue = state.portfolio.value!.classification.total;
    state.edit({ kind: 'measure', field: 'margin' });
    await settled(state);
    expect(state.portfolio.value!.classification.total / byRevenue).toBeCloseTo(0.22, 4);
  });

  test('a column can be taken away and given back, and the proposal restored', async () => {
    const { state } = await opened();
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
    const { state, grid } = await opened();
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
    const { state } = await opened([accountSheet(240), { ...accountSheet(30), id: 'old', name: 'Rok 2024' }]);
    state.edit({ kind: 'sheet', sheet: 'old' });
    await settled(state);
    expect(state.portfolio.value!.accounts.count).toBe(30);
    state.edit({ kind: 'headerRow', row: 3 });
    await settled(state);
    expect(state.source.value!.mapping.headerRow).toBe(3);
  });
});

describe('settings', () => {
  test('what is typed counts as soon as it is right, and not before', async () => {
    const { state } = await opened();
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
    const { state, revealed, select } = await opened();
    state.list.pick(17);
    expect(revealed).toEqual([{ sheet: 'accounts', row: 18, column: 1 }]);
    select({ sheet: 'accounts', row: 5, column: 0 });
    expect(state.list.selected.value).toBe(4);
    select({ sheet: 'accounts', row: 0, column: 0 });
    select({ sheet: 'notes', row: 9, column: 0 });
    expect(state.list.selected.value).toBe(4);
  });

  test('ranks are those of the explanations', async () => {
    const { state } = await opened();
    const { explain, order } = state.portfolio.value!;
    for (const account of [order[0]!, order[50]!, order[215]!]) {
      expect(explain(account, 'en')).toContain(`rank ${state.list.ranks.value[account]!} of 216`);
    }
    expect(state.list.ranks.value[9]).toBe(0);
  });
});

describe('writing', () => {
  test.each(['formulas', 'values'] as const)(
    '%s: previewed, written, and taken back without a trace',
    async (as) => {
      const { state, cells } = await opened();
      const before = cells('Kontrahenci');
      state.write.writeAs(as);
      state.write.include('share', true);
      await state.write.preview();
      expect(state.write.plan.value!.as).toBe(as);
      expect(cells('Kontrahenci')).toEqual(before);
      await state.write.write();
      expect(state.write.outcome.value).toEqual({ kind: 'written', notes: [] });
      const written = cells('Kontrahenci')
        .slice(0, 2)
        .map((row) => row.slice(8));
      if (as === 'formulas') expect(written[0]![0]).toMatch(/^=KAM_CLASSIFY\(C1:C241,E1:E241/);
      else
        expect(written).toEqual([
          ['Class', 'Explanation', 'Share'].map(() => expect.any(String)),
          [expect.stringMatching(/^(strategic|normal)$/), expect.any(String), expect.any(Number)],
        ]);
      expect(state.portfolio.value!.accounts.count).toBe(240);
      await state.write.undo();
      expect([state.write.outcome.value, state.write.canUndo.value]).toEqual([{ kind: 'undone' }, false]);
      expect(cells('Kontrahenci')).toEqual(before);
    },
  );

  test('a sheet that was changed meanwhile is not written to; after reading again it is', async () => {
    const { state, grid, cells } = await opened();
    await state.write.preview();
    grid.edit((sheets) =>
      sheets.find(({ id }) => id === 'accounts')!.set(3, 2, { value: 77, formula: null }),
    );
    const before = cells('Kontrahenci');
    await state.write.write();
    expect(state.write.outcome.value).toMatchObject({
      kind: 'failed',
      error: { code: 'error.staleWorkbook' },
    });
    expect(cells('Kontrahenci')).toEqual(before);
    await state.refresh();
    await state.write.preview();
    await state.write.write();
    expect(state.write.outcome.value).toMatchObject({ kind: 'written' });
  });

  test('what was written is remembered by the workbook for the next time', async () => {
    const first = await opened();
    first.state.edit({ kind: 'measure', field: 'margin' });
    first.state.settings.type('majorShare', '7.5');
    await settled(first.state);
    await first.state.write.preview();
    await first.state.write.write();
    const contents = first.grid.sheets.map(({ id, name }) => ({
      id,
      name,
      cells: first.cells(name) as SheetContent['cells'],
    }));
    const second = await opened(contents);
    expect(second.state.source.value!.mapping.valueField).toBe('margin');
    expect(second.state.settings.settings.value.majorShare).toBe(0.075);
    expect(second.state.settings.draft.value.majorShare).toBe('7.5');
  });

  test('settings typed while a write is under way wait for it', async () => {
    const { state } = await opened();
    await state.write.preview();
    const write = state.write.write();
    state.settings.type('strategicShare', '2');
    await write;
    await settled(state);
    expect(state.write.outcome.value).toMatchObject({ kind: 'written' });
    expect(state.portfolio.value!.classes[0]!.accounts).toBe(4);
  });
});

describe('a host that fails', () => {
  const failing = (at: (call: number, verb: 'read' | 'apply') => FailurePoint) => (workbook: Workbook) =>
    withFailures(workbook, at);

  test.each([[0], [1]])('reading broken at call %i can be tried again', async (broken) => {
    const { state } = await opened(
      undefined,
      failing((call) => (call === broken ? 'before' : 'none')),
    );
    expect([state.stage.value, state.fault.value!.code]).toEqual(['fault', 'error.hostFailed']);
    await state.refresh();
    expect([state.stage.value, state.portfolio.value!.accounts.count]).toEqual(['ready', 240]);
  });

  test('an exception is an error like any other', async () => {
    const thrown = (workbook: Workbook): Workbook => ({
      ...workbook,
      read: () => Promise.reject(new Error('no permission')),
    });
    const { state } = await opened(undefined, thrown);
    expect(state.fault.value).toMatchObject({
      code: 'error.hostFailed',
      params: { reason: 'no permission' },
    });
  });

  test('a write that broke is reported and can be repeated', async () => {
    let writes = 0;
    const { state } = await opened(
      undefined,
      failing((_, verb) => (verb === 'apply' && writes++ === 0 ? 'before' : 'none')),
    );
    await state.write.preview();
    await state.write.write();
    expect(state.write.outcome.value).toMatchObject({ kind: 'failed' });
    await state.write.write();
    expect(state.write.outcome.value).toMatchObject({ kind: 'written' });
  });
});

describe('long work', () => {
  test('can be cancelled, and nothing of it stays', async () => {
    const { state } = open([accountSheet(20_000)]);
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
    const { state, grid } = await opened();
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
