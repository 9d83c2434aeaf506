// Where a call can be written: with room, without, among its own cells, inside a table, as values.
import { planInsertion, type Insertion } from '../../../shared/jobs/insert/plan-insertion';
import type { CellValue } from '../../../shared/model/cell';
import type { CellArea, FormulaTemplate, Snapshot } from '../../../shared/workbook/port';
import { valueOf } from '../../../shared/workbook/contract-harness';
import { openedInsertion } from './opened-insertion';

const cells: CellValue[][] = [
  ['Nazwa kontrahenta', 'Obrót netto 2025', null, null],
  ['Alfa', 500, null, null],
  ['Beta', 300, null, null],
  ['Gamma', 200, null, null],
];
const abc: FormulaTemplate = {
  function: 'KAM_ABC',
  args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow: 3 }],
};
const concentration: FormulaTemplate = { ...abc, function: 'KAM_CONCENTRATION' };
const all = { spill: true };

function opened(row: number, column: number, change: (cells: CellValue[][]) => void = () => undefined) {
  const own = cells.map((line) => [...line]);
  change(own);
  return openedInsertion([{ id: 's', name: 'Klienci', cells: own }], { sheet: 's', row, column });
}

const withTable = (snapshot: Snapshot, table: CellArea): Snapshot => ({
  ...snapshot,
  data: snapshot.data.map((data) => ({ ...data, tables: [table] })),
});

const insertion = (...given: Parameters<typeof planInsertion>): Insertion =>
  valueOf(planInsertion(...given), 'planning');

test('with room: one live formula that spills, taken back without a trace', async () => {
  const { workbook, snapshot, read } = await opened(1, 2);
  const plan = insertion(snapshot, abc, 'formulas', all);
  expect([plan.as, plan.formula, plan.from, plan.to, plan.notes]).toEqual([
    'formula',
    '=KAM_ABC(B2:B4)',
    'C2',
    'C4',
    [],
  ]);
  const receipt = await workbook.apply(plan.changes, snapshot);
  const column = (await read()).data[0]!.columns[2]!;
  expect([column.values.slice(1), column.spilled]).toEqual([
    ['A', 'A', 'B'],
    [2, 3],
  ]);
  if (!receipt.ok) throw new Error(receipt.error.code);
  await workbook.apply(receipt.value.undo, receipt.value.basedOn);
  expect((await read()).data[0]!.columns.map(({ values }) => values)).toEqual(
    snapshot.data[0]!.columns.map(({ values }) => values),
  );
});

test('an earlier formula of the same function gives way, one of another does not', async () => {
  const { workbook, snapshot, read } = await opened(1, 2);
  await workbook.apply(insertion(snapshot, abc, 'formulas', all).changes, snapshot);
  const after = { ...(await read()), selection: snapshot.selection };
  const again = insertion(after, abc, 'formulas', all);
  expect(await workbook.apply(again.changes, after)).toMatchObject({ ok: true });
  const share = { ...abc, function: 'KAM_SHARE' };
  expect(planInsertion(after, share, 'formulas', all)).toMatchObject({
    ok: false,
    error: { code: 'error.noRoom', params: { cell: 'C2' } },
  });
});

test.each([
  ['below', [3, 2, 'notatka'], abc, 'C4'],
  ['at the place itself', [1, 2, 0], abc, 'C2'],
  ['at the right', [2, 3, false], concentration, 'D3'],
] as const)(
  'a cell %s that holds something is named, for formulas and for values',
  async (_, [row, column, value], call, cell) => {
    const { snapshot } = await opened(1, 2, (own) => void (own[row]![column] = value));
    for (const as of ['formulas', 'values'] as const)
      expect(planInsertion(snapshot, call, as, all)).toMatchObject({
        ok: false,
        error: { code: 'error.noRoom', params: { cell, sheet: 'Klienci' } },
      });
  },
);

test.each([1, 2, 3])('a formula never stands among the cells it reads: row %i', async (row) => {
  const { snapshot } = await opened(row, 1);
  expect(planInsertion(snapshot, abc, 'formulas', all)).toMatchObject({
    ok: false,
    error: { code: 'error.insideRange' },
  });
});

test('nothing selected, and a call that gives an error, are said as what they are', async () => {
  const { snapshot } = await opened(1, 2);
  expect(planInsertion({ ...snapshot, selection: null }, abc, 'formulas', all)).toMatchObject({
    error: { code: 'error.noCellSelected' },
  });
  const names: FormulaTemplate = {
    function: 'KAM_ABC',
    args: [{ kind: 'column', column: 'c0', fromRow: 0, toRow: 3 }],
  };
  expect(planInsertion(snapshot, names, 'formulas', all)).toMatchObject({
    ok: false,
    error: { kind: 'value', params: { column: 'value' } },
  });
});

test('values are written where the user wants them, and where a workbook cannot spill', async () => {
  const { workbook, snapshot, read } = await opened(1, 2);
  const asked = insertion(snapshot, concentration, 'values', all);
  expect([asked.as, asked.formula, asked.from, asked.to, asked.notes]).toEqual([
    'values',
    null,
    'C2',
    'D11',
    [],
  ]);
  const needed = insertion(snapshot, abc, 'formulas', { spill: false });
  expect([needed.as, needed.notes]).toEqual([
    'values',
    [{ code: 'insertion.values', params: { words: '@reason.noSpill' } }],
  ]);
  expect(await workbook.apply(asked.changes, snapshot)).toMatchObject({ ok: true });
  const [, , c, d] = (await read()).data[0]!.columns;
  expect([c!.values[2], d!.values[2], c!.formulas]).toEqual(['customers', 3, {}]);
});

test('away from the rows it speaks of, the place beside them is named', async () => {
  const { snapshot } = await opened(2, 2);
  expect(insertion(snapshot, abc, 'formulas', all).notes).toEqual([
    { code: 'insertion.misplaced', params: { cell: 'C2' } },
  ]);
});

describe('inside a table', () => {
  const table = { row: 0, column: 0, rows: 4, columns: 3 };

  test('a row has its own part of the result, by fixed ranges', async () => {
    const { snapshot } = await opened(3, 2);
    const plan = insertion(withTable(snapshot, table), abc, 'formulas', all);
    expect([plan.as, plan.formula, plan.cells, plan.from, plan.to]).toEqual([
      'row',
      '=INDEX(KAM_ABC($B$2:$B$4),ROW()-1)',
      [['B']],
      'C4',
      'C4',
    ]);
    expect(plan.notes).toEqual([{ code: 'insertion.row', params: {} }]);
  });

  test('a result that has no row of its own there is written as values, with the reason', async () => {
    const { snapshot } = await opened(1, 2);
    const plan = insertion(withTable(snapshot, { ...table, columns: 4 }), concentration, 'formulas', all);
    expect([plan.as, plan.notes]).toEqual([
      'values',
      [{ code: 'insertion.values', params: { words: '@reason.table' } }],
    ]);
  });

  test('one figure is one cell, a formula like any other', async () => {
    const { snapshot } = await opened(2, 2);
    const gini = {
      ...concentration,
      args: [...concentration.args, { kind: 'value', value: 'gini' }],
    } as const;
    const plan = insertion(withTable(snapshot, table), gini, 'formulas', all);
    expect([plan.as, plan.formula]).toEqual(['formula', '=KAM_CONCENTRATION(B2:B4,"gini")']);
    expect(plan.changes).toMatchObject([{ kind: 'insertFormula', placement: 'perRow', row: 2, toRow: 2 }]);
  });

  test('a spill never reaches into a table', async () => {
    const { snapshot } = await opened(1, 2);
    const below = { row: 3, column: 2, rows: 5, columns: 1 };
    expect(planInsertion(withTable(snapshot, below), abc, 'formulas', all)).toMatchObject({
      ok: false,
      error: { code: 'error.noRoom', params: { cell: 'C4' } },
    });
  });
});
