// SWOT_SCORE: the balance of a SWOT and the strategy it points to (METHOD «SWOT_SCORE»).
import { ok } from '../../model/result';
import { swotScore } from '../../method/swot/swot-score';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { swotVocabulary } from '../vocabularies';

const orBlank = (axis: number): number | null => (Number.isNaN(axis) ? null : axis);

/** SWOT_SCORE: one row of the internal balance, the external one (−1…1) and the strategy. */
export const swotScoreFunction = defineFunction({
  id: 'SWOT_SCORE',
  params: [
    { name: 'type', kind: 'labels', vocabulary: swotVocabulary },
    { name: 'importance', kind: 'numbers', min: 1, max: 5, ratings: true },
    { name: 'rating', kind: 'numbers', min: 1, max: 5, ratings: true },
  ],
  result: 'table',
  examples: [
    {
      name: 'sixItems',
      args: [range(['S', 'S', 'W', 'O', 'T', 'T']), range([5, 3, 4, 4, 5, 2]), range([4, 5, 3, 4, 3, 2])],
      result: [[23 / 47, -3 / 35, 'ST']],
    },
    {
      name: 'insideAlone',
      args: [range(['mocna strona', 'słaba strona']), range([3, 3]), range([4, 2])],
      result: [[1 / 3, '', '']],
    },
    {
      name: 'unknownType',
      args: [range(['S', 'M']), range([3, 3]), range([4, 2])],
      result: { error: '#VALUE!' },
    },
  ],
  run: ({ type, importance, rating }) => {
    const { internal, external, strategy } = swotScore(type, importance, rating);
    return ok({ shape: 'table', rows: [[orBlank(internal), orBlank(external), strategy ?? null]] });
  },
});
