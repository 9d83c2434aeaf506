// The page Portfolio without a page: writing, taking back, and hosts that fail.
import { domainError } from '../../shared/model/domain-error';
import { fail } from '../../shared/model/result';
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';
import type { Workbook } from '../../shared/workbook/port';
import { withFailures, type FailurePoint } from '../../shared/workbook/wrappers';
import { wordingIn } from '../../shared/pane/text/wording';
import { faultySheet } from '../pane-dev/generated-accounts';
import { beat, language, openedPortfolio, settled } from './open-portfolio';

describe('writing', () => {
  test.each(['formulas', 'values'] as const)(
    '%s: previewed, written, and taken back without a trace',
    async (as) => {
      const { state, cells } = await openedPortfolio();
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
          [expect.any(String), expect.any(String), expect.any(String)],
          [expect.stringMatching(/^(strategic|normal)$/), expect.any(String), expect.any(Number)],
        ]);
      expect(state.portfolio.value!.accounts.count).toBe(240);
      await state.write.undo();
      expect([state.write.outcome.value, state.write.canUndo.value]).toEqual([{ kind: 'undone' }, false]);
      expect(cells('Kontrahenci')).toEqual(before);
    },
  );

  test('a host that takes long says how far it is, and is asked to stop; what it answers is told', async () => {
    const seen: (number | null)[] = [];
    const { state, cells } = await openedPortfolio(undefined, (workbook) => ({
      ...workbook,
      async apply(changes, basedOn, progress) {
        if (!changes.some(({ kind }) => kind === 'ensureColumns'))
          return workbook.apply(changes, basedOn, progress);
        progress?.onProgress?.(0.25);
        while (progress?.signal?.aborted !== true) await beat.pause();
        return fail(domainError('value', 'error.cancelled'));
      },
    }));
    const before = cells('Kontrahenci');
    await state.write.preview();
    const written = state.write.write();
    await beat.pause();
    seen.push(state.tasks.current.value!.done);
    state.tasks.current.value!.cancel!();
    expect(state.tasks.current.value).toMatchObject({ label: 'task.stopping', cancel: null });
    await written;
    expect(seen).toEqual([0.25]);
    expect(state.write.outcome.value).toMatchObject({ kind: 'failed', error: { code: 'error.cancelled' } });
    expect(cells('Kontrahenci')).toEqual(before);
    expect(state.tasks.current.value).toBeNull();
  });

  test('a sheet that was changed meanwhile is not written to; after reading again it is', async () => {
    const { state, grid, cells } = await openedPortfolio();
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
    const first = await openedPortfolio();
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
    const second = await openedPortfolio(contents);
    expect(second.state.source.value!.mapping.valueField).toBe('margin');
    expect(second.state.settings.settings.value.majorShare).toBe(0.075);
    expect(second.state.settings.draft.value.majorShare).toBe('7.5');
  });

  test('the preview follows the language', async () => {
    const { state } = await openedPortfolio();
    await state.write.preview();
    const headers = () => state.write.plan.value!.preview.slice(0, 2).map(({ params }) => params['header']);
    expect(headers()).toEqual(['KAM class', 'Why this class']);
    language.value = 'pl';
    await settled(state);
    expect(headers()).toEqual(['Klasa KAM', 'Dlaczego ta klasa']);
    language.value = 'en';
  });

  test('where formulas would not say the same, the preview says in words why values are written', async () => {
    const { state } = await openedPortfolio([faultySheet()]);
    state.skipBadRows(true);
    await settled(state);
    await state.write.preview();
    const texts = state.write.plan.value!.preview.map(wordingIn('en').message);
    expect(texts).toContain('everything is written as values, because rows that cannot be read are left out');
  });

  test('settings typed while a write is under way wait for it', async () => {
    const { state } = await openedPortfolio();
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
    const { state } = await openedPortfolio(
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
    const { state } = await openedPortfolio(undefined, thrown);
    expect(state.fault.value).toMatchObject({
      code: 'error.hostFailed',
      params: { reason: 'no permission' },
    });
  });

  test('an answer that is no snapshot is a fault, not a crash', async () => {
    const senseless = (workbook: Workbook): Workbook => ({
      ...workbook,
      read: async (request) => {
        const read = await workbook.read(request);
        if (!read.ok || !Array.isArray(request.sheets)) return read;
        return {
          ok: true,
          value: {
            ...read.value,
            data: read.value.data.map((data) => ({ ...data, columns: [null] as never })),
          },
        };
      },
    });
    const { state } = await openedPortfolio(undefined, senseless);
    expect([state.stage.value, state.fault.value?.code]).toEqual(['fault', 'error.hostFailed']);
  });

  test('a write that broke is reported and can be repeated', async () => {
    let writes = 0;
    const { state } = await openedPortfolio(
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
