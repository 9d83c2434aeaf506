// Finding functions: in names, summaries and arguments, in the language of the pane, without diacritics, names first.
import { catalogue } from '../../../shared/functions/registry';
import { findFunctions, functionsByGroup } from '../../../shared/jobs/insert/function-search';

const ids = catalogue.map(({ id }) => id);

test('every function is in exactly one group', () => {
  expect(
    functionsByGroup()
      .flatMap((group) => group.ids)
      .sort(),
  ).toEqual([...ids].sort());
});

test('groups stand in the order of the chapters, and so do the functions in them', () => {
  expect(functionsByGroup()[1]).toEqual({
    group: 'potential',
    ids: ['KAM_SCORE', 'KAM_WEIGHTED', 'KAM_MATRIX', 'KAM_WALLET', 'KAM_WALLET_RANK', 'KAM_POTENTIAL'],
  });
});

test('nothing searched, all found, in the order of the story', () => {
  expect(findFunctions('', 'en')).toEqual(ids);
  expect(findFunctions('   ', 'pl')).toEqual(ids);
});

test.each([
  ['wallet', 'en', ['KAM_WALLET', 'KAM_WALLET_RANK']],
  ['WALLET rank', 'en', ['KAM_WALLET_RANK']],
  ['kam_time_g', 'en', ['KAM_TIME_GAP']],
  ['time gap', 'en', ['KAM_TIME_GAP']],
] as const)('a name: %s', (query, language, first) => {
  expect(findFunctions(query, language).slice(0, first.length)).toEqual(first);
});

test('a hit in the name stands before one in the summary, and that before one in an argument', () => {
  const found = findFunctions('share', 'en');
  expect(found[0]).toBe('KAM_SHARE');
  expect(found.indexOf('KAM_WALLET')).toBeLessThan(found.indexOf('KAM_CLASSIFY'));
});

test.each([
  ['zainteresowanie', 'KAM_CLASSIFY'],
  ['ZAINTERESOWANIE', 'KAM_CLASSIFY'],
  ['klientow potencjalnych', 'KAM_CLASSIFY'],
  ['klientów potencjalnych', 'KAM_CLASSIFY'],
])('Polish, with diacritics or without: %s finds %s', (query, id) => {
  expect(findFunctions(query, 'pl')).toContain(id);
});

test('each language finds its own words only, and nonsense finds nothing', () => {
  expect(findFunctions('zainteresowanie', 'en')).toEqual([]);
  expect(findFunctions('xyzzy', 'pl')).toEqual([]);
  expect(findFunctions('share xyzzy', 'en')).toEqual([]);
});
