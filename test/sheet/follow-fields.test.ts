// Mapped columns followed in a sheet that people have worked on: what is known by its place alone still has to be what it was.
import type { CellValue } from '../../shared/model/cell';
import type { AccountField } from '../../shared/sheet/mapping/account-field';
import { followFields } from '../../shared/sheet/mapping/follow-fields';
import { sheetDataOf } from './sheet-data';

const fields = ['accountId', 'account', 'revenue', 'lastPurchase'] as const;
const headers = ['No.', 'Account', 'Revenue', 'Last order'];
const places = fields.map((field, place): [AccountField, number] => [field, place]);

/** The account sheet with this header row; cells of one column may be others. */
function follow(now: readonly CellValue[], column = -1, cells: readonly CellValue[] = []) {
  const rows = Array.from({ length: 6 }, (_, i): CellValue[] => [
    `K${String(i)}`,
    `Account ${String(i)}`,
    1_000 - i,
    `2025-0${String(i + 1)}-10`,
  ]);
  const changed = rows.map((row, r) => row.map((cell, c) => (c === column ? (cells[r] ?? null) : cell)));
  const data = sheetDataOf([[...now], ...changed]);
  return followFields({ headers, places }, { data, headerRow: 0, added: [] });
}

test.each([
  [0, 'accountId', 'Which'],
  [1, 'account', 'Who'],
  [2, 'revenue', 'How much'],
  [3, 'lastPurchase', 'When'],
] as const)('column %i, %s, is known under the new header %s', (place, field, header) => {
  const now = headers.map((one, i) => (i === place ? header : one));
  const { renamed, lost } = follow(now);
  expect(renamed).toEqual([{ field, was: headers[place], header, column: `c${String(place)}` }]);
  expect(lost).toEqual([]);
});

test.each<[string, number, readonly CellValue[]]>([
  ['a number that many accounts share', 0, ['G1', 'G1', 'G1', 'G1', 'G1', 'G1']],
  ['amounts where names were', 1, [1, 2, 3, 4, 5, 6]],
  ['texts where amounts were', 2, ['a', 'b', 'c', 'd', 'e', 'f']],
  ['amounts where days were', 3, [10, 20, 30, 40, 50, 60]],
  ['nothing', 2, []],
])('%s under a new header is not taken for the old column', (_, place, cells) => {
  const now = headers.map((one, i) => (i === place ? 'Other' : one));
  const found = follow(now, place, cells);
  expect(found.lost).toEqual([{ field: fields[place], was: headers[place] }]);
  expect(Object.values(found.fields)).not.toContain(`c${String(place)}`);
});

test.each([
  ['Annual Revenue', 'a customer’s own revenue'],
  ['Margin', 'another amount of the method'],
  ['Margin %', 'a percentage'],
])('a header that now says «%s», %s, is not revenue any more', (header) => {
  const found = follow(headers.map((one, i) => (i === 2 ? header : one)));
  expect(found.lost).toEqual([{ field: 'revenue', was: 'Revenue' }]);
});

test('a year in the header may change', () => {
  const found = follow(['No.', 'Account', 'Revenue 2026', 'Last order']);
  expect(found).toMatchObject({ fields: { revenue: 'c2' }, lost: [] });
});
