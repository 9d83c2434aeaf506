// All or nothing: a host that breaks in the middle of a batch leaves the workbook as it was.
import { contentOf, readAll, valueOf } from '../../shared/workbook/contract-harness';
import { createWorkbook, planChanges } from '../../shared/workbook/create-workbook';
import { createMemoryGrid } from '../../shared/workbook/memory-grid';
import type { Change } from '../../shared/workbook/port';
import { createUndo } from '../../shared/workbook/undo';
import { withBrokenEdit } from '../../shared/workbook/wrappers';

const spec = { table: 'KAM Test', columns: [{ header: 'Key', role: 'id' }] } as const;
const target = { sheet: 's1' };
const changes: readonly Change[] = [
  { kind: 'setCells', target, column: 'c0', rows: [1, 3], values: ['x', 'y'] },
  {
    kind: 'ensureColumns',
    target,
    headerRow: 0,
    columns: [{ id: 'n', header: 'New', role: 'number', width: 9 }],
  },
  {
    kind: 'insertFormula',
    target,
    column: 'n',
    placement: 'perRow',
    row: 1,
    toRow: 3,
    formula: { function: 'SUM', args: [{ kind: 'cell', column: 'c1' }] },
  },
  { kind: 'ensureTable', spec },
  { kind: 'appendRows', target: { table: 'KAM Test' }, columns: ['Key'], rows: [['a'], ['b']] },
  { kind: 'deleteRows', target, rows: [2] },
];

const fresh = () =>
  createMemoryGrid([
    {
      name: 'Accounts',
      cells: [
        ['Account', 'Revenue'],
        ['Alfa', 1],
        ['Beta', 2],
        ['Gamma', 3],
      ],
    },
  ]);

test('at whichever edit of a batch the host breaks, nothing was written and nothing can be undone', async () => {
  const grid = fresh();
  const whole = createWorkbook(grid);
  const snapshot = await readAll(whole, ['KAM Test']);
  const plan = valueOf(planChanges(snapshot, changes.slice(0, 5), grid.capabilities), 'planning');
  const { length } = plan.edits;
  expect(length).toBeGreaterThan(8);
  for (let breakAt = 0; breakAt <= length; breakAt++) {
    const workbook = createUndo(createWorkbook(withBrokenEdit(grid, breakAt)));
    expect((await workbook.apply(changes.slice(0, 5), snapshot)).ok).toBe(false);
    expect(workbook.depth()).toBe(0);
    const after = await readAll(whole, ['KAM Test']);
    expect([after.version, contentOf(after)]).toEqual([snapshot.version, contentOf(snapshot)]);
  }
});

test('a row that holds a formula is not deleted, and what came before it in the batch is not done', async () => {
  const grid = fresh();
  const workbook = createWorkbook(grid);
  const snapshot = await readAll(workbook, ['KAM Test']);
  expect(await workbook.apply(changes, snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.formulaRow' },
  });
  expect(contentOf(await readAll(workbook, ['KAM Test']))).toEqual(contentOf(snapshot));
});
