// PILLAR_TARGETS: the few areas in which to attack a rival (METHOD «PILLAR_TARGETS»).
import type { NumbersParameter } from '../argument-kinds';
import { domainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { defaultTargetCount, pillarTargets } from '../../method/pillars/pillar-targets';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { languageParameter } from '../vocabularies';

const oneToFive = { kind: 'numbers', min: 1, max: 5, ratings: true } as const satisfies Omit<
  NumbersParameter,
  'name'
>;

const areas = range([
  'technology',
  'responsiveness',
  'turnover of account managers',
  'executive support',
  'cost trend',
]);

/** PILLAR_TARGETS: the areas that matter, where the rival is weak and we are better, by priority; #N/A where there is none. */
export const pillarTargetsFunction = defineFunction({
  id: 'PILLAR_TARGETS',
  params: [
    { name: 'area', kind: 'texts' },
    { name: 'importance', ...oneToFive },
    { name: 'theirs', ...oneToFive },
    { name: 'ours', ...oneToFive },
    { name: 'count', kind: 'number', optional: true, integer: true, min: 1, default: defaultTargetCount },
    languageParameter,
  ],
  result: 'table',
  examples: [
    {
      name: 'fiveAreas',
      args: [areas, range([3, 5, 4, 5, 2]), range([4, 2, 1, 3, 2]), range([4, 4, 5, 4, 3])],
      result: [
        ['turnover of account managers', 4],
        ['responsiveness', 1.875],
        ['executive support', 0.625],
      ],
    },
    {
      name: 'nowhereBetter',
      args: [range(['price']), range([5]), range([3]), range([3])],
      result: { error: '#N/A' },
    },
  ],
  run: ({ area, importance, theirs, ours, count }, { language }) => {
    const targets = pillarTargets(importance, theirs, ours, count);
    if (targets.length === 0) return fail(domainError('notAvailable', 'error.noTargets'));
    return ok({
      shape: 'columns',
      rows: targets.map(({ row, priority }) => [area[row] ?? '', priority]),
      titles: [formatMessage(language, 'title.area'), formatMessage(language, 'title.priority')],
    });
  },
});
