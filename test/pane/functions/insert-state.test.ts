// The page Functions without a page: composing, editing, writing and taking back, over a workbook every call of which goes through JSON.
import { signal } from '@preact/signals-core';
import type { Language } from '../../../shared/model/language';
import { createFunctionsState, type FunctionsState } from '../../../shared/pane/functions/functions-state';
import { createPortfolioState } from '../../../shared/pane/portfolio/portfolio-state';
import type { InsertDraft } from '../../../shared/jobs/insert/insert-draft';
import { createWorkbook } from '../../../shared/workbook/planning/create-workbook';
import type { SheetContent } from '../../../shared/workbook/memory/sheet-content';
import { createMemoryGrid, type MemoryGrid } from '../../../shared/workbook/memory/memory-grid';
import type { Selection } from '../../../shared/workbook/port';
import { jsonWire } from '../../../shared/workbook/wrappers';
import { beat } from '../open-portfolio';
import { followedHost, untilCalm } from '../pane-host';
import { accountSheet, notesSheet } from '../../pane-dev/generated-accounts';
import { evaluateInGrid } from '../../workbook/evaluate-in-grid';

interface Opened {
  readonly state: FunctionsState;
  readonly grid: MemoryGrid;
  readonly language: { value: Language };
  readonly listeners: Set<(selection: Selection) => void>;
  readonly select: (row: number, column: number, sheet?: string) => void;
}

const blank: SheetContent = { id: 'blank', name: 'Wyniki', cells: [] };

async function opened(
  sheets: readonly SheetContent[] = [notesSheet, accountSheet(240), blank],
  language: Language = 'en',
): Promise<Opened> {
  const grid = createMemoryGrid(sheets, { evaluate: evaluateInGrid, language });
  const chosen = signal<Language>(language);
  const followed = followedHost(jsonWire(createWorkbook(grid)), language);
  const { host, listeners } = followed;
  const portfolio = createPortfolioState(host, chosen, beat);
  await portfolio.refresh();
  const onChanged = () => portfolio.refresh();
  const state = createFunctionsState({ host, language: chosen, portfolio, onChanged, beat });
  const select = (row: number, column: number, sheet = 'blank') => {
    grid.select({ sheet, row, column });
    followed.select({ sheet, row, column });
  };
  return { state, grid, language: chosen, listeners, select };
}

const calm = ({ insert }: FunctionsState) => untilCalm(() => insert.tasks.current.value === null);

const draftOf = ({ insert }: FunctionsState): InsertDraft => insert.draft.value!;
const shown = (grid: MemoryGrid, sheet: string, row: number, column: number) =>
  grid.sheets.find(({ id }) => id === sheet)!.valueAt(row, column);

test('composed, previewed, written as a live formula, and taken back without a trace', async () => {
  const { state, grid, select } = await opened();
  select(1, 2);
  await state.insert.start('KAM_CLASSIFY');
  expect(draftOf(state).text).toBe("=KAM_CLASSIFY('Kontrahenci'!$C$2:$C$241,'Kontrahenci'!$E$2:$E$241)");
  expect(state.insert.preview.value).toMatchObject({
    ok: true,
    value: { as: 'formula', from: 'C2', to: 'C241', sheet: 'Wyniki' },
  });
  expect(shown(grid, 'blank', 1, 2)).toBeNull();
  await state.insert.write();
  expect([state.insert.outcome.value, state.insert.draft.value]).toEqual([{ kind: 'written' }, null]);
  expect(shown(grid, 'blank', 1, 2)).toMatch(/^(strategic|normal)$/);
  expect(shown(grid, 'blank', 240, 2)).not.toBeNull();
  await state.insert.undo();
  expect([state.insert.outcome.value, state.insert.canUndo.value]).toEqual([{ kind: 'undone' }, false]);
  expect([shown(grid, 'blank', 1, 2), shown(grid, 'blank', 240, 2)]).toEqual([null, null]);
});

test('in a workbook with decimal commas the formula is shown, edited and written with its signs', async () => {
  const { state, grid, select } = await opened(undefined, 'pl');
  select(0, 0);
  await state.insert.start('KAM_ABC');
  expect(draftOf(state).text).toBe("=KAM_ABC('Kontrahenci'!$C$2:$C$241)");
  await state.insert.edit("=KAM_ABC('Kontrahenci'!$C$2:$C$241;0,5;0,9)");
  await state.insert.write();
  const { formula } = grid.sheets.find(({ id }) => id === 'blank')!.rows[0]![0]!;
  expect(formula).toBe("=KAM_ABC('Kontrahenci'!$C$2:$C$241,0.5,0.9)");
});

test('what cannot be read is said, and what the cell would show as well; then nothing is written', async () => {
  const { state, grid, select } = await opened();
  select(0, 0);
  await state.insert.start('KAM_ABC');
  const codes = async (text: string) => {
    await state.insert.edit(text);
    const preview = state.insert.preview.value;
    return preview?.ok === false ? preview.error.code : preview;
  };
  expect(await codes('=KAM_ABC(')).toBe('error.formulaNotRead');
  expect(await codes('=SUM(C2:C9)')).toBe('error.unknownFunction');
  expect(await codes("=KAM_ABC('Kontrahenci'!C2:C241,0.9,0.5)")).toBe('error.abcLimits');
  await state.insert.write();
  expect(shown(grid, 'blank', 0, 0)).toBeNull();
});

test('a sheet that the edited formula names is read', async () => {
  const other: SheetContent = { id: 'o', name: 'Inne', cells: [[70], [50], [30]] };
  const { state, select } = await opened([notesSheet, accountSheet(20), blank, other]);
  select(0, 0);
  await state.insert.start('KAM_ABC');
  await state.insert.edit('=KAM_ABC(Inne!A1:A3)');
  expect(state.insert.preview.value).toMatchObject({ ok: true, value: { cells: [['A'], ['A'], ['B']] } });
});

test('the place follows the selection while something is inserted; an edited formula stays', async () => {
  const { state, select, listeners } = await opened();
  const before = listeners.size;
  select(1, 2);
  await state.insert.start('KAM_SHARE');
  expect(listeners.size).toBe(before + 1);
  select(0, 9, 'accounts');
  await calm(state);
  expect(draftOf(state).text).toBe('=KAM_SHARE(C1:C241)');
  expect(state.insert.preview.value).toMatchObject({ value: { from: 'J1', to: 'J241' } });
  await state.insert.edit('=KAM_SHARE(C2:C241,TRUE)');
  select(1, 10, 'accounts');
  await calm(state);
  expect(draftOf(state).text).toBe('=KAM_SHARE(C2:C241,TRUE)');
  expect(state.insert.preview.value).toMatchObject({ value: { from: 'K2', to: 'K241' } });
  state.insert.dismiss();
  expect(listeners.size).toBe(before);
});

test('a cell in the way is named, and nothing is written; elsewhere it is', async () => {
  const { state, select } = await opened();
  select(1, 1, 'accounts');
  await state.insert.start('KAM_SHARE');
  expect(state.insert.preview.value).toMatchObject({
    ok: false,
    error: { code: 'error.noRoom', params: { cell: 'B2', sheet: 'Kontrahenci' } },
  });
  await state.insert.writeAs('values');
  expect(state.insert.preview.value).toMatchObject({ ok: false, error: { code: 'error.noRoom' } });
  select(1, 9, 'accounts');
  await calm(state);
  expect(state.insert.preview.value).toMatchObject({ ok: true, value: { as: 'values', formula: null } });
});

test('a column chosen for a parameter is taken, and another that is given up is left out', async () => {
  const { state, select } = await opened();
  select(0, 0);
  await state.insert.start('KAM_CLASSIFY');
  await state.insert.choose('value', 'c3');
  await state.insert.choose('interest', null);
  expect(draftOf(state).text).toBe("=KAM_CLASSIFY('Kontrahenci'!$D$2:$D$241)");
});

test('a column inserted since the accounts were read is noticed', async () => {
  const { state, grid, select } = await opened([notesSheet, accountSheet(20), blank]);
  grid.edit((sheets) => {
    const sheet = sheets.find(({ id }) => id === 'accounts')!;
    const rows = sheet.rows.map((row) => row.map(({ value }) => value));
    rows.forEach((row, r) =>
      ['', ...row].forEach((value, c) =>
        sheet.set(r, c, { value: value === '' ? null : value, formula: null }),
      ),
    );
  });
  select(0, 0);
  await state.insert.start('KAM_SHARE');
  expect(draftOf(state).text).toBe("=KAM_SHARE('Kontrahenci'!$D$2:$D$21)");
});

test('totals between the accounts are said, but not for the example’s values', async () => {
  const { cells, ...sheet } = accountSheet(10);
  const total = cells.slice(1, 6).reduce((sum, row) => sum + Number(row[2]), 0);
  const between = [...cells.slice(0, 6), ['', 'Razem', total], ...cells.slice(6, 11)];
  const { state, select } = await opened([notesSheet, { ...sheet, cells: between }, blank]);
  select(0, 0);
  await state.insert.start('KAM_SHARE');
  expect(state.insert.preview.value).toMatchObject({
    value: { notes: [{ code: 'insertion.totals', params: { count: 1 } }] },
  });
  await state.insert.start('KAM_MOVES');
  expect(state.insert.preview.value).toMatchObject({ value: { notes: [] } });
});

test('a sheet changed between preview and writing is not written to', async () => {
  const { state, grid, select } = await opened();
  select(0, 0);
  await state.insert.start('KAM_SHARE');
  grid.edit((sheets) => sheets.find(({ id }) => id === 'accounts')!.set(3, 2, { value: 77, formula: null }));
  await state.insert.write();
  expect(state.insert.outcome.value).toMatchObject({
    kind: 'failed',
    error: { code: 'error.staleWorkbook' },
  });
  await state.insert.takePlace();
  await state.insert.write();
  expect(state.insert.outcome.value).toEqual({ kind: 'written' });
});

test('without accounts, and without a selected cell', async () => {
  const { state, select } = await opened([notesSheet, blank]);
  await state.insert.start('KAM_SHARE');
  expect(draftOf(state).text).toBe('=KAM_SHARE({50;30;20})');
  expect(state.insert.preview.value).toMatchObject({ ok: false, error: { code: 'error.noCellSelected' } });
  select(0, 0);
  await calm(state);
  expect(state.insert.preview.value).toMatchObject({ ok: true, value: { cells: [[0.5], [0.3], [0.2]] } });
});

test('the formula follows the language until it is edited', async () => {
  const { state, language, select } = await opened();
  select(0, 0);
  await state.insert.start('KAM_CLASSIFY');
  language.value = 'pl';
  await calm(state);
  expect(draftOf(state).text).toMatch(/,,,,"pl"\)$/);
});
