// Columns that people rename and move in the account sheet, between two readings and between two openings of the workbook.
import type { MemorySheet } from '../../shared/workbook/memory/memory-sheet';
import { accountSheet } from '../pane-dev/generated-accounts';
import { openedPortfolio, settled } from './open-portfolio';

const headers = accountSheet(1).cells[0]!.map(String);
const revenue = headers.findIndex((header) => /obrót/i.test(header));

/** Classified and written once, so that the workbook remembers its mapping. */
async function remembered() {
  const opened = await openedPortfolio([accountSheet(60)]);
  const { state, grid } = opened;
  await state.write.preview();
  await state.write.write();
  expect(state.source.value!.mapping.fields.revenue).toBe(`c${String(revenue)}`);
  const edit = (change: (sheet: MemorySheet) => void) =>
    grid.edit((sheets) => change(sheets.find(({ id }) => id === 'accounts')!));
  return { ...opened, edit };
}

const rename = (sheet: MemorySheet, header: string) =>
  sheet.set(0, revenue, { value: header, formula: null });
const moveToFront = ({ rows }: MemorySheet) => rows.forEach((row) => row.unshift(...row.splice(revenue, 1)));

describe.each(['refresh', 'restart'] as const)('after a %s', (read) => {
  test('a column that was renamed is read on, and this is told', async () => {
    const { state, edit } = await remembered();
    const { total } = state.portfolio.value!.classification;
    edit((sheet) => rename(sheet, 'Ile kupił'));
    await state[read]();
    const { renamed, lost } = state.source.value!;
    expect(state.portfolio.value!.classification.total).toBe(total);
    expect(lost).toEqual([]);
    expect(renamed).toEqual([
      { field: 'revenue', was: headers[revenue], column: `c${String(revenue)}`, header: 'Ile kupił' },
    ]);
  });

  test('a column that was moved is read on, without a word', async () => {
    const { state, edit } = await remembered();
    const { total } = state.portfolio.value!.classification;
    edit(moveToFront);
    await state[read]();
    expect(state.source.value).toMatchObject({
      renamed: [],
      lost: [],
      mapping: { fields: { revenue: 'c0' } },
    });
    expect(state.portfolio.value!.classification.total).toBe(total);
  });

  test('one renamed and moved stops the classification until it is chosen', async () => {
    const { state, edit } = await remembered();
    const { total } = state.portfolio.value!.classification;
    edit((sheet) => rename(sheet, 'Ile kupił'));
    edit(moveToFront);
    await state[read]();
    expect(state.source.value!.lost).toEqual([{ field: 'revenue', was: headers[revenue] }]);
    expect(state.portfolio.value).toBeNull();
    expect(state.problem.value?.error.code).toBe('error.noValueColumn');

    state.edit({ kind: 'field', field: 'revenue', column: 'c0' });
    await settled(state);
    expect(state.source.value!.lost).toEqual([]);
    expect(state.portfolio.value!.classification.total).toBe(total);
  });
});

test('a lost column that gets its name back is found', async () => {
  const { state, edit } = await remembered();
  edit((sheet) => rename(sheet, 'Ile kupił'));
  edit(moveToFront);
  await state.refresh();
  expect(state.portfolio.value).toBeNull();
  edit((sheet) => sheet.set(0, 0, { value: headers[revenue]!, formula: null }));
  await state.refresh();
  expect(state.source.value).toMatchObject({ lost: [], mapping: { fields: { revenue: 'c0' } } });
  expect(state.portfolio.value).not.toBeNull();
});

test('what was told of columns goes with the proposal made anew', async () => {
  const { state, edit } = await remembered();
  edit((sheet) => rename(sheet, 'Ile kupił'));
  edit(moveToFront);
  await state.refresh();
  state.resetSource();
  await settled(state);
  expect(state.source.value!.lost).toEqual([]);
});

test('after the next writing the new name is the one that is remembered', async () => {
  const { state, edit } = await remembered();
  edit((sheet) => rename(sheet, 'Ile kupił'));
  await state.refresh();
  await state.write.preview();
  await state.write.write();
  edit(moveToFront);
  await state.restart();
  expect(state.source.value).toMatchObject({ renamed: [], lost: [], mapping: { fields: { revenue: 'c0' } } });
});
