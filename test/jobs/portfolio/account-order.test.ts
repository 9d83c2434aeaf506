import {
  accountOrder,
  createNameIndex,
  firstQuery,
  sortBy,
  sortDirection,
  type ListQuery,
} from '../../../shared/jobs/portfolio/account-order';

const names = createNameIndex(
  {
    names: ['Żabka', 'Łódź Centrum', 'alfa', '<b>Beta</b>', 'Ćma'],
    ids: ['K-1', 'K-2', 'K-3', 'K-4', 'K-5'],
    owner: ['Nowak', 'Lis', 'Lis', 'Wrona', 'Nowak'],
  },
  new Intl.Collator('pl'),
);
const index = { ...names, codes: Uint8Array.of(1, 0, 1, 2, 1), byRank: Int32Array.of(1, 2, 0, 4, 3) };
const ordered = (query: Partial<ListQuery>) => [...accountOrder(index, { ...firstQuery, ...query })];

describe('the order of the list of accounts', () => {
  test.each<[string, Partial<ListQuery>, number[]]>([
    ['by rank at first', {}, [1, 2, 0, 4, 3]],
    ['turned round', { reversed: true }, [3, 4, 0, 2, 1]],
    ['by name in the order of the language', { sort: 'name' }, [3, 2, 4, 1, 0]],
    ['by class, inside a class by rank', { sort: 'class' }, [1, 2, 0, 4, 3]],
    ['one class alone', { class: 'normal' }, [2, 0, 4]],
    ['searched without regard to case and diacritics', { search: 'LODZ' }, [1]],
    ['searched by number', { search: 'k-5' }, [4]],
    ['searched by account manager', { search: 'nowak' }, [0, 4]],
    ['searched for what is not there', { search: 'gamma' }, []],
  ])('%s', (_name, query, expected) => {
    expect(ordered(query)).toEqual(expected);
  });

  test('sorting by the same column again turns it round, by another does not', () => {
    const byValue = sortBy(firstQuery, 'value');
    expect([byValue.reversed, sortDirection(byValue)]).toEqual([false, 'descending']);
    expect(sortDirection(sortBy(byValue, 'value'))).toBe('ascending');
    expect(sortDirection(sortBy(byValue, 'name'))).toBe('ascending');
  });

  test('typing stays quick among 100,000 accounts', () => {
    const count = 100_000;
    const manyNames = createNameIndex(
      {
        names: Array.from({ length: count }, (_, i) => `Kontrahent ${(i * 7919) % count}`),
        ids: null,
        owner: null,
      },
      new Intl.Collator('pl'),
    );
    const byRank = Int32Array.from({ length: count }, (_, i) => i);
    const many = { ...manyNames, codes: new Uint8Array(count).fill(1), byRank };
    accountOrder(many, { ...firstQuery, search: 'k' });
    const start = performance.now();
    expect(accountOrder(many, { ...firstQuery, search: '9999' }).length).toBe(19);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
