// KAM_WEIGHTED: the weighted mean of ratings, the arithmetic of competitive profile matrices (METHOD «KAM_WEIGHTED»).
import { fail, ok } from '../../model/result';
import { weightedMeans } from '../../method/arithmetic/weighted-mean';
import { cellsFromNumbers } from '../cells-from-numbers';
import { weightsProblem } from '../check-weights';
import { defineFunction } from '../define-function';

/** KAM_WEIGHTED: one weighted mean per row, over the ratings that are known. */
export const kamWeighted = defineFunction({
  id: 'KAM_WEIGHTED',
  params: [
    { name: 'ratings', kind: 'matrix', of: 'number' },
    { name: 'weights', kind: 'weights', min: 0 },
  ],
  result: 'column',
  title: { en: 'Weighted rating', pl: 'Ocena ważona' },
  examples: [
    {
      name: 'profile',
      args: [
        [
          [4, 1, 2, 4, 3, 4],
          [3, 3, 3, 2, 3, 3],
          [4, 1, 4, 4, 4, 1],
        ],
        [[0.3, 0.1, 0.15, 0.1, 0.2, 0.15]],
      ],
      result: [[3.2], [2.9], [3.25]],
    },
    { name: 'notKnown', args: [[[4, '?', 2]], [[1, 2, 1]]], result: 3 },
    { name: 'noWeight', args: [[[4, 3]], [[0, 0]]], result: { error: '#NUM!' } },
  ],
  run: ({ ratings, weights }) => {
    const problem = weightsProblem('weights', weights, ratings.columns);
    if (problem !== undefined) return fail(problem);
    return ok({ shape: 'column', values: cellsFromNumbers(weightedMeans(ratings, weights)) });
  },
});
