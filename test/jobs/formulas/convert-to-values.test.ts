// Values in place of formulas: all that a formula fills, and nothing that another fills or that shows an error.
import { convertToValues } from '../../../shared/jobs/formulas/convert-to-values';
import { openedFormulas, revenue } from './opened-formulas';

const live = {
  name: 'Accounts',
  cells: revenue,
  formulas: {
    '1,2': '=KAM_ABC(B2:B4)',
    '1,3': '=KAM_SHARE(B2:B4)',
    '1,4': '=SUM(B2:B4)',
    '6,0': '=PILLAR_SCORE({4,3,2,5})',
    '8,0': '=KAM_CONCENTRATION(B2:B4)',
    '8,4': '=PILLAR_SCORE({4,3,7,5})',
  },
};

test('every formula of ours becomes what it shows, cells it fills included, in all sheets', async () => {
  const book = openedFormulas([
    live,
    { name: 'Other', cells: [[1]], formulas: { '0,1': "=KAM_ABC('Accounts'!$B$2:$B$4)" } },
  ]);
  const before = [await book.cells('Accounts'), await book.cells('Other')];
  const { changes, formulas, cells, left } = convertToValues(await book.read());
  expect(formulas.map(({ cell, sheet }) => `${sheet.name}!${cell}`)).toEqual([
    'Accounts!A7',
    'Accounts!A9',
    'Accounts!C2',
    'Accounts!D2',
    'Other!B1',
  ]);
  const concentration = (before[0]?.slice(8) ?? [])
    .flat()
    .filter((cell) => cell !== null && cell !== '#NUM!');
  expect(cells).toBe(3 + 3 + 3 + 1 + concentration.length);
  expect(left.map(({ formula, reason }) => [formula.cell, reason])).toEqual([['E9', 'error']]);

  const receipt = await book.apply(changes);
  expect([await book.cells('Accounts'), await book.cells('Other')]).toEqual(before);
  expect(await book.formulas('Accounts')).toEqual({
    c4: { 1: '=SUM(B2:B4)', 8: '=PILLAR_SCORE({4,3,7,5})' },
  });
  expect(await book.formulas('Other')).toEqual({});

  await book.undo(receipt);
  expect([await book.cells('Accounts'), await book.cells('Other')]).toEqual(before);
  expect(await book.formulas('Accounts')).toEqual({
    c0: { 6: '=PILLAR_SCORE({4,3,2,5})', 8: '=KAM_CONCENTRATION(B2:B4)' },
    c2: { 1: '=KAM_ABC(B2:B4)' },
    c3: { 1: '=KAM_SHARE(B2:B4)' },
    c4: { 1: '=SUM(B2:B4)', 8: '=PILLAR_SCORE({4,3,7,5})' },
  });
});

test('a second time there is nothing to do', async () => {
  const book = openedFormulas([live]);
  await book.apply(convertToValues(await book.read()).changes);
  const again = convertToValues(await book.read());
  expect([again.changes, again.formulas]).toEqual([[], []]);
});

test('a formula around ours has its own cells told by the room it takes, unless a neighbour may have filled them', async () => {
  const sheet = { name: 'Accounts', cells: revenue, formulas: {} };
  const filled = (columns: Record<number, { formulas?: Record<number, string>; spilled?: number[] }>) => ({
    id: 's1',
    name: 'Accounts',
    rows: 4,
    columns:
      sheet.cells[0]?.map((_, c) => ({
        id: `c${String(c)}`,
        values: sheet.cells.map((row) => row[c] ?? 1),
        formulas: columns[c]?.formulas ?? {},
        spilled: columns[c]?.spilled ?? [],
        errors: [],
        isDay: false,
      })) ?? [],
  });
  const snapshot = async (data: ReturnType<typeof filled>) => ({
    ...(await openedFormulas([sheet]).read()),
    data: [data],
  });
  const sorted = '=SORT(KAM_ABC(B2:B4))';
  const alone = filled({ 2: { formulas: { 1: sorted }, spilled: [2, 3] } });
  const wide = filled({ 2: { formulas: { 1: sorted }, spilled: [2] }, 3: { spilled: [1, 2] } });
  const above = filled({
    2: { formulas: { 1: sorted }, spilled: [2] },
    3: { formulas: { 0: '=SUM(B2:B4)' }, spilled: [1, 2] },
  });
  const beside = filled({
    1: { formulas: { 2: '=SEQUENCE(1,2)' } },
    2: { formulas: { 1: sorted }, spilled: [2] },
  });
  const notFull = filled({ 2: { formulas: { 1: sorted }, spilled: [2] }, 3: { spilled: [1] } });
  const result = async (data: ReturnType<typeof filled>) => {
    const { cells, left } = convertToValues(await snapshot(data));
    return [cells, left.map(({ reason }) => reason)];
  };
  expect(await result(alone)).toEqual([3, []]);
  expect(await result(wide)).toEqual([4, []]);
  expect(await result(above)).toEqual([0, ['unclear']]);
  expect(await result(beside)).toEqual([0, ['unclear']]);
  expect(await result(notFull)).toEqual([0, ['unclear']]);
});

test('texts that begin like formulas stay texts', async () => {
  const book = openedFormulas([
    {
      name: 'Accounts',
      cells: [['=1+1', 5, null]],
      formulas: { '0,2': '=KAM_EXPLAIN(B1,"strategic",,A1)' },
    },
  ]);
  const before = await book.cells('Accounts');
  await book.apply(convertToValues(await book.read()).changes);
  expect(await book.cells('Accounts')).toEqual(before);
});
