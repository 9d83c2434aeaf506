// Addresses after rows and columns were inserted and removed.
import { shiftRef, type Shift } from '../../../addin/embedded/xlsx/structure-shift';

const row = (at: number, count: number): Shift => ({ axis: 'row', at, count });
const column = (at: number, count: number): Shift => ({ axis: 'column', at, count });

it.each<[string, Shift[], string | undefined]>([
  ['B2:B9', [row(0, 2)], 'B4:B11'],
  ['B2:B9', [row(4, 1)], 'B2:B10'],
  ['B2:B9', [row(9, 1)], 'B2:B9'],
  ['B2:B9', [row(0, -1)], 'B1:B8'],
  ['B2:B9', [row(3, -2)], 'B2:B7'],
  ['B2:B9', [row(6, -5)], 'B2:B6'],
  ['B2:B9', [row(0, -3)], 'B1:B6'],
  ['B2:B9', [row(1, -8)], undefined],
  ['Z2', [column(0, 1)], 'AA2'],
  ['B2:B9 D2', [column(1, -1)], 'C2'],
  ['B2:B9', [row(0, 2), row(0, -2)], 'B2:B9'],
])('%s after %j is %s', (ref, shifts, expected) => {
  expect(shiftRef(ref, shifts)).toBe(expected);
});
