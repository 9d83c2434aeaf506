// Printing where not every page goes in one go: how many go, and how the rest follows.
import { domainError } from '../../shared/model/domain-error';
import { fail, ok } from '../../shared/model/result';
import { createPrintQueue } from '../../shared/pane/plan/page/print-queue';
import { countWithin } from '../../shared/pane/plan/page/printing';
import type { PlanPage } from '../../shared/jobs/plan-page/page-part';

const pages = ['A', 'B', 'C', 'D', 'E'].map((title): PlanPage => ({
  title,
  subtitle: '',
  parts: [],
  note: '',
}));

test.each([
  [[], 10, 0],
  [[3, 3, 3, 3], 9, 3],
  [[3, 3, 3, 3], 8, 2],
  [[3, 3], 100, 2],
  [[50, 1], 10, 1],
])('of pages that take %j, with room for %i, %i go together', (sizes, limit, count) => {
  expect(countWithin(sizes, limit)).toBe(count);
});

test('pages follow each other until all have gone, none twice', async () => {
  const gone: string[][] = [];
  const queue = createPrintQueue((given, language) => {
    gone.push([language, ...given.slice(0, 2).map(({ title }) => title)]);
    return Promise.resolve(ok(Math.min(2, given.length)));
  });
  expect(await queue.print(pages, 'pl')).toEqual(ok({ from: 1, to: 2, count: 5 }));
  expect(await queue.next()).toEqual(ok({ from: 3, to: 4, count: 5 }));
  expect(await queue.next()).toEqual(ok({ from: 5, to: 5, count: 5 }));
  expect(gone).toEqual([
    ['pl', 'A', 'B'],
    ['pl', 'C', 'D'],
    ['pl', 'E'],
  ]);
});

test('pages that could not be shown are not skipped', async () => {
  let isFailing = false;
  const failed = fail(domainError('value', 'error.printFailed', { reason: 'x' }));
  const queue = createPrintQueue(() => Promise.resolve(isFailing ? failed : ok(2)));
  await queue.print(pages, 'en');
  isFailing = true;
  expect(await queue.next()).toEqual(failed);
  isFailing = false;
  expect(await queue.next()).toEqual(ok({ from: 3, to: 4, count: 5 }));
});
