// The small ports beside Excel's workbook: going to a row, following the user.
import { createExcelReveal } from '../../addin/excel/workbook/excel-reveal';
import { createExcelSelection } from '../../addin/excel/workbook/excel-selection';
import { firstCellOf } from '../../addin/excel/workbook/first-cell';
import type { Selection } from '../../shared/workbook/port';
import { opened } from './opened-excel';

/** The fake answers through promises alone: after them comes what is immediate. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the selection is followed, and no longer once that is stopped', async () => {
  const { excel, id } = await opened();
  const sheet = excel.book.find(id);
  if (sheet === undefined) throw new Error('no sheet');
  const told: Selection[] = [];
  const stop = createExcelSelection().onSelect((selection) => told.push(selection));
  await settled();
  excel.select(sheet, 16, 3);
  expect(told).toEqual([{ sheet: id, row: 16, column: 3 }]);
  stop();
  await settled();
  excel.select(sheet, 1, 1);
  expect(told).toHaveLength(1);
});

test('stopping before Excel has answered stops as well', async () => {
  const { excel } = await opened();
  createExcelSelection().onSelect(() => undefined)();
  await settled();
  expect(excel.selectionHandlers.size).toBe(0);
});

test('a sheet that is gone is no error', async () => {
  await opened();
  await expect(createExcelReveal().reveal({ sheet: '{gone}', row: 1, column: 0 })).resolves.toBeUndefined();
});

test('revealing shows the sheet', async () => {
  const { excel } = await opened();
  const other = excel.book.find('Other');
  await createExcelReveal().reveal({ sheet: other?.id ?? '', row: 0, column: 0 });
  expect(excel.book.activeSheet?.name).toBe('Other');
});

test.each([
  ['D17', 16, 3],
  ['$AA$2:$AB$9', 1, 26],
  ['7:9', 6, 0],
  ['C:C', 0, 2],
  ['B3,D5:E6', 2, 1],
  ["'My sheet'!B2", 1, 1],
])('%s begins in row %i, column %i', (address, row, column) => {
  expect(firstCellOf(address)).toEqual({ row, column });
});

test('what is no address has no first cell', () => {
  expect(firstCellOf('')).toBeUndefined();
  expect(firstCellOf('#REF!')).toBeUndefined();
});
