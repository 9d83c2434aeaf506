// ZIPPER_RISK: by how many points the zipper falls if a person leaves (METHOD «ZIPPER_RISK»).
import { ok } from '../../model/result';
import { zipperRisk } from '../../method/relations/zipper';
import { plainText } from '../../model/plain-text';
import { cellsFromNumbers } from '../cells-from-numbers';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import {
  exampleRelations,
  levelParameter,
  ourLevelParameter,
  strengthParameter,
} from '../relation-parameters';

const { level: levels, strength: strengths, ourLevel, ourPeople } = exampleRelations;

/** ZIPPER_RISK: per relation the points of ZIPPER_SCORE that go with its person. */
export const zipperRiskFunction = defineFunction({
  id: 'ZIPPER_RISK',
  params: [{ name: 'person', kind: 'texts' }, levelParameter, strengthParameter, ourLevelParameter],
  result: 'column',
  title: { en: 'Points lost if they leave', pl: 'Strata punktów po odejściu' },
  examples: [
    {
      name: 'ourPeople',
      args: [ourPeople, levels, strengths, ourLevel],
      result: range([5, 33.75, 33.75, 25, 5, 25]),
    },
    {
      name: 'tooStrong',
      args: [range(['Lis', 'Nowak']), range([1, 2]), range([4, 6])],
      result: { error: '#NUM!' },
    },
  ],
  run: ({ person, level, strength, our_level: ours }) => {
    const risk = zipperRisk(person.map(plainText), { level, strength, ourLevel: ours ?? null });
    return ok({ shape: 'column', values: cellsFromNumbers(risk) });
  },
});
