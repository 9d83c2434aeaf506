// Columns followed from an earlier header row to the present one: by name wherever they went, by their neighbours where they were renamed.
import { followColumns } from '../../shared/sheet/mapping/follow-columns';

const list = (text: string) => text.split(' ').map((one) => (one === '-' ? '' : one));

/** `2` by its name, `2?` by its place, `x` not told. */
const followed = (before: string, now: string, added = '') =>
  followColumns(list(before), list(now), list(added))
    .map((one) => (one === undefined ? 'x' : `${String(one.index)}${one.byName ? '' : '?'}`))
    .join(' ');

test.each([
  ['nothing happened', 'A B C', 'A B C', '0 1 2'],
  ['letters and diacritics of a header changed', 'Łódź B', 'łodz B', '0 1'],
  ['columns changed places', 'A B C', 'C A B', '1 2 0'],
  ['one was renamed', 'A B C', 'A X C', '0 1? 2'],
  ['the first was renamed', 'A B C', 'X B C', '0? 1 2'],
  ['the last was renamed', 'A B C', 'A B X', '0 1 2?'],
  ['two beside each other were renamed', 'A B C D', 'A X Y D', '0 1? 2? 3'],
  ['all were renamed', 'A B', 'X Y', '0? 1?'],
  ['another was inserted before', 'A B C', 'X A B C', '1 2 3'],
  ['another was inserted before, and one renamed', 'A B C', 'X A Y C', '1 2? 3'],
  ['another was inserted beside the renamed one', 'A B C', 'A X Y C', '0 x 3'],
  ['the renamed one was moved', 'A B C', 'A C X', '0 x 1'],
  ['one was deleted', 'A B C', 'A C', '0 x 1'],
  ['the last was deleted', 'A B C', 'A B', '0 1 x'],
  ['another was moved into the place of a deleted one', 'A B C D', 'A D C', '0 x 2 1'],
  ['one was renamed and another put at the end', 'A B', 'A X Y', '0 x'],
  ['the last was renamed and we added columns', 'A B', 'A X Class Share', '0 1?', 'class Share'],
  ['the last was renamed and there are notes without a header', 'A B', 'A X - -', '0 1?'],
  ['one has no header', 'A - C', 'X A - C', '1 2? 3'],
  ['two have no header, and one of them is gone', 'A - - D', 'A - D', '0 x x 2'],
  ['of two that are called the same the first was renamed', 'A B B D', 'A X B D', '0 1? 2? 3'],
  ['a third came that is called the same', 'A B B D', 'B A B B D', '1 2? 3? 4'],
  ['a second of the same name stands beside it', 'A B C', 'A B B C', '0 x 3'],
] as const)('%s: %s, now %s', (_, before, now, expected, added: string = '') => {
  expect(followed(before, now, added)).toBe(expected);
});
