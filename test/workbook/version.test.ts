// The fingerprint of a snapshot: another one for every change of a cell, the same when only formulas have calculated anew.
import fc from 'fast-check';
import type { CellValue } from '../../shared/model/cell';
import type { ColumnData } from '../../shared/workbook/port';
import { snapshotVersion } from '../../shared/workbook/adapter/version';

function versionOf(values: readonly CellValue[], more: Partial<ColumnData> = {}): string {
  const column = { id: 'c0', values, formulas: {}, spilled: [], errors: [], isDay: false, ...more };
  const sheet = { id: 's1', name: 'A', usedRows: values.length, usedColumns: 1, hidden: false };
  return snapshotVersion([sheet], [{ id: 's1', name: 'A', rows: values.length, columns: [column] }]);
}

test.each<[string, readonly CellValue[], readonly CellValue[]]>([
  ['two numbers change their sign', [5, 7, 9], [-5, -7, 9]],
  ['two numbers are doubled', [1, 3, 9], [2, 6, 9]],
  ['two cells change places', ['a', 'b'], ['b', 'a']],
  ['a cell moves one row down', ['a', null], [null, 'a']],
  ['a number becomes its text', [1], ['1']],
  ['a yes becomes its text', [true], ['TRUE']],
  ['a yes becomes a 1', [true], [1]],
  ['a blank becomes an empty text', [null, 1], ['', 1]],
  ['a text is cut elsewhere', ['ab', 'c'], ['a', 'bc']],
  ['two texts change case', ['alfa', 'beta'], ['Alfa', 'Beta']],
])('is another one when %s', (_, before, after) => {
  expect(versionOf(after)).not.toBe(versionOf(before));
});

const cell = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.constantFrom<CellValue>(null, '', 'a', 'A', '1', true, false),
);

test('is the same only for the same cells', () => {
  const columns = fc.array(cell, { minLength: 1, maxLength: 6 });
  const shown = (values: readonly CellValue[]) =>
    JSON.stringify(values.map((value) => (Object.is(value, -0) ? '-0' : value)));
  fc.assert(
    fc.property(columns, columns, (one, other) => {
      const isEqual = shown(one) === shown(other) && one.length === other.length;
      return isEqual === (versionOf(one) === versionOf(other)) || endsBlank(one) || endsBlank(other);
    }),
    { numRuns: 5000 },
  );
});

/** Blanks below the last cell are no cells: hosts differ in how far they read. */
const endsBlank = (values: readonly CellValue[]) => values[values.length - 1] === null;

test('values of formulas and what they spill do not count, the formulas do', () => {
  const spill = { formulas: { 0: '=SEQUENCE(2)' }, spilled: [1] };
  expect(versionOf([1, 2], spill)).toBe(versionOf([7, 8], spill));
  expect(versionOf([1, 2], spill)).not.toBe(versionOf([1, 2]));
  expect(versionOf([1, 2], { ...spill, formulas: { 0: '=SEQUENCE(3)' } })).not.toBe(versionOf([1, 2], spill));
});
