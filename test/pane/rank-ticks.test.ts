import { rankTicks } from '../../shared/pane/portfolio/pareto/rank-ticks';

test.each([
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [16, [0, 5, 10, 15]],
  [216, [0, 100, 200]],
  [793, [0, 200, 400, 600]],
  [100_000, [0, 50_000, 100_000]],
])('%i customers', (customers, ticks) => {
  expect(rankTicks(customers)).toEqual(ticks);
});
