// A mapped column that is renamed although our own columns stand beside it: they are no part of what people did.
import type { CellValue } from '../../../shared/model/cell';
import { readSettings } from '../../../shared/sheet/tables/settings-table';
import { columnUnder, open, reopen, write } from './session';

const accounts: CellValue[][] = [
  ['Klient', 'Obrót 2025'],
  ...Array.from({ length: 30 }, (_, i): CellValue[] => [`Klient ${String(i)}`, 9_000 - i * 100]),
];

test.each(['formulas', 'values'] as const)('the last column, with our %s behind it', async (as) => {
  const session = await open(accounts);
  await write(session, { as, columns: ['class', 'explanation', 'share'], language: 'pl' });
  const classes = columnUnder(session.grid, 'Kontrahenci', 'Klasa KAM');
  expect(classes).toContain('strategiczny');
  session.grid.edit(([sheet]) => sheet?.set(0, 1, { value: 'Ile kupił', formula: null }));

  const again = await reopen(session.grid, session.workbook);
  expect(readSettings(again.snapshot)).toMatchObject({
    lost: [],
    renamed: [{ field: 'revenue', was: 'Obrót 2025', header: 'Ile kupił', column: 'c1' }],
  });
  await write(again, { as, columns: ['class', 'explanation', 'share'], language: 'pl' });
  expect(columnUnder(session.grid, 'Kontrahenci', 'Klasa KAM')).toEqual(classes);
});

test('a column of the user behind it is: nothing tells the two apart', async () => {
  const session = await open(accounts);
  await write(session, { as: 'formulas', columns: ['class'], language: 'pl' });
  session.grid.edit(([sheet]) => {
    sheet?.set(0, 1, { value: 'Ile kupił', formula: null });
    sheet?.rows.forEach((row, r) => row.splice(2, 0, { value: r === 0 ? 'Ile kupi' : 9_999, formula: null }));
  });
  const again = await reopen(session.grid, session.workbook);
  expect(readSettings(again.snapshot)?.lost).toEqual([{ field: 'revenue', was: 'Obrót 2025' }]);
});
