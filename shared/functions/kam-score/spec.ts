// KAM_SCORE: several criteria of any scale as one score of 0–100 (METHOD «KAM_SCORE»).
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { minMaxScaled } from '../../method/arithmetic/min-max';
import { weightedMeans } from '../../method/arithmetic/weighted-mean';
import { cellsFromNumbers } from '../cells-from-numbers';
import { weightsProblem } from '../check-weights';
import { defineFunction } from '../define-function';

/** The error where directions are not one of 1 and −1 per column; undefined where they are right. */
function directionsProblem(directions: Float64Array, columns: number): DomainError | undefined {
  const name = 'directions';
  if (directions.length !== columns)
    return domainError('value', 'error.weightCount', { name, count: directions.length, expected: columns });
  const place = directions.findIndex((direction) => Math.abs(direction) !== 1);
  if (place < 0) return undefined;
  return domainError('number', 'error.direction', {
    name,
    place: place + 1,
    value: directions[place] ?? NaN,
  });
}

/** KAM_SCORE: 0–100 per row, each criterion scaled over its column and weighted. */
export const kamScore = defineFunction({
  id: 'KAM_SCORE',
  params: [
    { name: 'criteria', kind: 'matrix', of: 'number' },
    { name: 'weights', kind: 'weights', min: 0 },
    { name: 'directions', kind: 'weights', optional: true },
  ],
  result: 'column',
  title: { en: 'Score', pl: 'Ocena' },
  examples: [
    {
      name: 'revenueAndDelay',
      args: [
        [
          [900, 30],
          [500, 10],
          [100, ''],
        ],
        [[3, 1]],
        [[1, -1]],
      ],
      result: [[75], [62.5], [0]],
    },
    { name: 'twoWeights', args: [[[1, 2, 3]], [[1, 1]]], result: { error: '#VALUE!' } },
  ],
  run: ({ criteria, weights, directions = new Float64Array(criteria.columns).fill(1) }) => {
    const problem =
      weightsProblem('weights', weights, criteria.columns) ?? directionsProblem(directions, criteria.columns);
    if (problem !== undefined) return fail(problem);
    const scores = weightedMeans(minMaxScaled(criteria, directions), weights);
    return ok({ shape: 'column', values: cellsFromNumbers(scores) });
  },
});
