// PILLAR_SCORE: a rival's position from its four pillars, 0–100 (METHOD «PILLAR_SCORE»).
import { domainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { pillarScore, pillarWeights } from '../../pillars/pillar-score';
import { defineFunction } from '../define-function';
import { ratingsParameter } from '../ratings-parameter';

function isPositive(weights: ArrayLike<number>): boolean {
  for (let pillar = 0; pillar < weights.length; pillar++) if ((weights[pillar] as number) > 0) return true;
  return false;
}

export const pillarScoreFunction = defineFunction({
  id: 'PILLAR_SCORE',
  params: [ratingsParameter, { name: 'weights', kind: 'weights', optional: true, min: 0, count: 4 }],
  result: 'column',
  examples: [
    { name: 'one', args: [[[4, 3, 2, 5]]], result: 70 },
    {
      name: 'several',
      args: [
        [
          [4, '?', 2, 5],
          [3, 3, 3, 3],
          [5, 5, 5, 1],
        ],
      ],
      result: [[75], [50], [60]],
    },
    { name: 'outOfScale', args: [[[4, 3, 7, 5]]], result: { error: '#NUM!' } },
  ],
  run: ({ ratings, weights = pillarWeights }) => {
    if (!isPositive(weights)) return fail(domainError('number', 'error.allZero', { name: 'weights' }));
    const values = new Array<number | null>(ratings.rows);
    for (let row = 0; row < ratings.rows; row++) {
      const score = pillarScore(ratings.values, row * 4, weights);
      values[row] = Number.isNaN(score) ? null : score;
    }
    return ok({ shape: 'column', values });
  },
});
