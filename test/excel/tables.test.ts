// Excel's tables: where they stand is read, and inside one a formula gives its own row.
import { planInsertion } from '../../shared/jobs/insert/plan-insertion';
import { apply, readAll, sheetOf, valueOf } from '../../shared/workbook/contract-harness';
import type { Change, FormulaTemplate } from '../../shared/workbook/port';
import { opened } from './opened-excel';

const table = { row: 0, column: 0, rows: 5, columns: 3 };
const share: FormulaTemplate = {
  function: 'KAM_SHARE',
  args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow: 3 }],
};

async function openedWithTable() {
  const all = await opened();
  all.excel.book.find('Accounts')!.tables.push(table);
  return { ...all, snapshot: await readAll(all.workbook) };
}

test('tables are read with their sheet, in one more round trip where there are any', async () => {
  const { excel, workbook, snapshot } = await openedWithTable();
  expect([sheetOf(snapshot, 'Accounts').tables, sheetOf(snapshot, 'Other').tables]).toEqual([
    [table],
    undefined,
  ]);
  excel.traffic.syncs = 0;
  await workbook.read(snapshot.request);
  expect(excel.traffic.syncs).toBe(6);
});

test('inside a table the formula of one row is written, where one that spills is refused', async () => {
  const { excel, workbook, snapshot, id } = await openedWithTable();
  const selection = { sheet: id, row: 2, column: 2 };
  const planned = valueOf(
    planInsertion({ ...snapshot, selection }, share, 'formulas', { spill: true }),
    'planning',
  );
  await apply(workbook, snapshot, ...planned.changes);
  expect(excel.book.find('Accounts')?.cell(2, 2).formula).toBe('=INDEX(KAM_SHARE($B$2:$B$4),ROW()-1)');
  const spill = {
    kind: 'insertFormula',
    target: { sheet: id },
    column: 'c2',
    placement: 'spill',
    row: 1,
    toRow: 1,
    formula: share,
  } as const;
  expect(await workbook.apply([spill], await readAll(workbook))).toMatchObject({
    ok: false,
    error: { code: 'error.spillInTable' },
  });
});

test('the value put in place of a formula inside a table is taken back', async () => {
  const { excel, workbook, snapshot, id } = await openedWithTable();
  const sheet = excel.book.find('Accounts')!;
  const planned = valueOf(
    planInsertion({ ...snapshot, selection: { sheet: id, row: 2, column: 2 } }, share, 'formulas', {
      spill: true,
    }),
    'planning',
  );
  await apply(workbook, snapshot, ...planned.changes);
  const values: Change = {
    kind: 'restoreCells',
    target: { sheet: id },
    column: 'c2',
    rows: [2],
    values: [0.3],
    formulas: {},
  };
  const receipt = await apply(workbook, await readAll(workbook), values);
  expect([sheet.cell(2, 2).formula, typeof sheet.cell(2, 2).value]).toEqual([null, 'number']);
  expect((await workbook.apply(receipt.undo, receipt.basedOn)).ok).toBe(true);
  expect(sheet.cell(2, 2).formula).toBe('=INDEX(KAM_SHARE($B$2:$B$4),ROW()-1)');
});
