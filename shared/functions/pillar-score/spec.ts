// PILLAR_SCORE: a rival's position from its four pillars, 0–100 (METHOD «PILLAR_SCORE»).
import { fail, ok } from '../../model/result';
import { pillarScore, pillarWeights } from '../../method/pillars/pillar-score';
import { weightsProblem } from '../check-weights';
import { defineFunction } from '../define-function';
import { ratingsParameter } from '../ratings-parameter';

/** PILLAR_SCORE: 0–100 per rival; support weighs twice as much as each other pillar unless `weights` say otherwise. */
export const pillarScoreFunction = defineFunction({
  id: 'PILLAR_SCORE',
  params: [ratingsParameter, { name: 'weights', kind: 'weights', optional: true, min: 0, count: 4 }],
  result: 'column',
  title: { en: 'Position score', pl: 'Ocena pozycji' },
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
    const problem = weightsProblem('weights', weights, 4);
    if (problem !== undefined) return fail(problem);
    const values = new Array<number | null>(ratings.rows);
    for (let row = 0; row < ratings.rows; row++) {
      const score = pillarScore(ratings.values, row * 4, weights);
      values[row] = Number.isNaN(score) ? null : score;
    }
    return ok({ shape: 'column', values });
  },
});
