import { planChanges } from '../../shared/workbook/create-workbook';
import { createMemoryGrid } from '../../shared/workbook/memory-grid';
import type { CellValue } from '../../shared/model/cell';
import type { TableSpec } from '../../shared/workbook/port';
import { valueOf } from '../../shared/workbook/contract-harness';

const spec: TableSpec = {
  table: 'KAM Actions',
  columns: [
    { header: 'ID', role: 'id' },
    { header: 'Due', role: 'day' },
    { header: 'State', role: 'choice', choices: ['open', 'done'] },
  ],
};

/** Edits of adding one row to a table that has so many. */
async function editsOfAdding(rows: number) {
  const cells: CellValue[][] = [
    ['ID', 'Due', 'State'],
    ...Array.from({ length: rows }, (_, i) => [`A-${String(i)}`, 46_000, 'open']),
  ];
  const grid = createMemoryGrid([{ name: 'KAM Actions', cells }]);
  const read = valueOf(await grid.read({ sheets: 'none', tables: ['KAM Actions'] }), 'reading');
  const add = {
    kind: 'appendRows',
    target: { table: 'KAM Actions' },
    columns: ['ID', 'Due'],
    rows: [['A-x', 46_001]],
  } as const;
  const plan = valueOf(
    planChanges(read, [{ kind: 'ensureTable', spec }, add], grid.capabilities),
    'planning',
  );
  return plan.edits.filter(({ kind }) => kind === 'formatColumn' || kind === 'choices');
}

test('rows within those prepared when the table was made need no formats of their own', async () => {
  expect(await editsOfAdding(199)).toEqual([]);
});

test('a row below them gets the formats and lists of its columns', async () => {
  expect(await editsOfAdding(200)).toEqual([
    expect.objectContaining({ kind: 'formatColumn', column: 0, fromRow: 201, toRow: 201, role: 'id' }),
    expect.objectContaining({ kind: 'formatColumn', column: 1, fromRow: 201, toRow: 201, role: 'day' }),
    expect.objectContaining({ kind: 'formatColumn', column: 2, fromRow: 201, toRow: 201, role: 'choice' }),
    expect.objectContaining({
      kind: 'choices',
      column: 2,
      fromRow: 201,
      toRow: 201,
      choices: ['open', 'done'],
    }),
  ]);
});
