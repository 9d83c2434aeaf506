// Formulas entered again: those not known when the workbook was opened, those renamed by other programs, those that came back from Google.
import { repairFormulas } from '../../../shared/jobs/formulas/repair-formulas';
import { openedRevenue } from './opened-formulas';

const dummy = (inside: string, value: string) => `=IFERROR(__xludf.DUMMYFUNCTION("${inside}"),"${value}")`;
const computed = (value: string) => dummy('""COMPUTED_VALUE""', value);

test('a formula renamed by another program calculates again, and undoing puts the old text back', async () => {
  const book = openedRevenue({ '1,2': '=_xldudf_KAM_ABC(B2:B4)', '1,4': '=SUM(B2:B4)' });
  expect((await book.cells('Accounts'))[1]?.[2]).toBe('#NAME?');
  const { changes, formulas } = repairFormulas(await book.read());
  expect(formulas.map(({ formula, entered }) => [formula.cell, entered])).toEqual([
    ['C2', '=KAM_ABC(B2:B4)'],
  ]);
  const receipt = await book.apply(changes);
  expect((await book.cells('Accounts')).map((row) => row[2])).toEqual(['ABC', 'A', 'A', 'B']);
  await book.undo(receipt);
  expect(await book.formulas('Accounts')).toEqual({
    c2: { 1: '=_xldudf_KAM_ABC(B2:B4)' },
    c4: { 1: '=SUM(B2:B4)' },
  });
});

test('what Google left in an .xlsx becomes one live formula, and the dead cells below it make room', async () => {
  const book = openedRevenue({
    '1,2': dummy('KAM_ABC(B2:B4)', 'A'),
    '2,2': computed('B'),
    '3,2': computed('C'),
    '1,3': dummy('KAM_SHARE(B2:B4)', '70%'),
    '2,3': computed('20%'),
    '3,3': computed('10%'),
  });
  const { changes, formulas } = repairFormulas(await book.read());
  expect(formulas.map(({ entered }) => entered)).toEqual(['=KAM_ABC(B2:B4)', '=KAM_SHARE(B2:B4)']);
  const receipt = await book.apply(changes);
  expect((await book.cells('Accounts')).map((row) => row.slice(2, 4))).toEqual([
    ['ABC', 'Share'],
    ['A', 0.7],
    ['A', 0.2],
    ['B', 0.1],
  ]);
  await book.undo(receipt);
  expect(await book.formulas('Accounts')).toMatchObject({
    c2: { 2: computed('B') },
    c3: { 3: computed('10%') },
  });
});

test('a formula that says #NAME? is entered as it is; one that works, or shows another error, is left', async () => {
  const book = openedRevenue({
    '1,2': '=KAM_ABC(B2:B4)',
    '1,3': '=PILLAR_SCORE({4,3,7,5})',
    '1,4': '=MISSING(B2)',
  });
  const snapshot = await book.read();
  expect(repairFormulas(snapshot).formulas).toEqual([]);
  const data = snapshot.data.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column, c) =>
      c === 2 ? { ...column, values: ['ABC', '#NAME?', null, null], spilled: [], errors: [1] } : column,
    ),
  }));
  const { changes, formulas } = repairFormulas({ ...snapshot, data });
  expect(formulas.map(({ entered }) => entered)).toEqual(['=KAM_ABC(B2:B4)']);
  expect(changes).toEqual([
    {
      kind: 'restoreCells',
      target: { sheet: 's1' },
      column: 'c2',
      rows: [1],
      values: [null],
      formulas: { 1: '=KAM_ABC(B2:B4)' },
    },
  ]);
});

test('where it cannot be told which dead cells a formula had filled, it stays and is named', async () => {
  const book = openedRevenue({
    '0,3': '=SUM(B2:B4)',
    '1,2': dummy('SORT(KAM_ABC(B2:B4))', 'A'),
    '1,3': computed('x'),
    '2,3': computed('y'),
  });
  const { changes, formulas, left } = repairFormulas(await book.read());
  expect([changes, formulas, left.map(({ cell }) => cell)]).toEqual([[], [], ['C2']]);
});
