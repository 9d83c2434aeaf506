// ZIPPER_SCORE: how well the relations with a customer close, level by level (METHOD «ZIPPER_SCORE»).
import { ok } from '../../model/result';
import { zipperScore } from '../../method/relations/zipper';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import {
  exampleRelations,
  levelParameter,
  ourLevelParameter,
  strengthParameter,
} from '../relation-parameters';

const { level: levels, strength: strengths, ourLevel } = exampleRelations;

/** ZIPPER_SCORE: 0–100 in one cell, from all relations with one customer. */
export const zipperScoreFunction = defineFunction({
  id: 'ZIPPER_SCORE',
  params: [levelParameter, strengthParameter, ourLevelParameter],
  result: 'cell',
  examples: [
    { name: 'sixRelations', args: [levels, strengths, ourLevel], result: 85 },
    { name: 'usersAlone', args: [range(['user', 'users', 'użytkownik']), range([5, 3, 4])], result: 25 },
    { name: 'fifthLevel', args: [range([1, 5]), range([5, 3])], result: { error: '#VALUE!' } },
  ],
  run: ({ level, strength, our_level: ours }) =>
    ok({ shape: 'cell', value: zipperScore({ level, strength, ourLevel: ours ?? null }) }),
});
