// KAM_TIME_PLAN: how many hours each account should get (METHOD «KAM_TIME_PLAN»).
import { domainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { timePlanOf } from '../../method/time/time-plan';
import { cellsFromNumbers } from '../cells-from-numbers';
import { defineFunction } from '../define-function';
import { exampleClass, range } from '../example-portfolio';
import { splitOrDefault, splitParameter } from '../split-parameter';
import { classParameter } from '../vocabularies';

/** KAM_TIME_PLAN: hours per account, the split going to the classes and weights deciding inside them. */
export const kamTimePlan = defineFunction({
  id: 'KAM_TIME_PLAN',
  params: [
    classParameter,
    { name: 'hours', kind: 'number', min: 0 },
    { name: 'weight', kind: 'numbers', optional: true, min: 0 },
    splitParameter,
  ],
  result: 'column',
  title: { en: 'Planned hours', pl: 'Plan godzin' },
  examples: [
    {
      name: 'portfolio',
      args: [exampleClass, 1600],
      result: range(
        exampleClass.map(([one]) =>
          one === 'strategic' ? 480 : one === 'normal' ? 480 / 14 : one === 'prospect' ? 160 / 3 : 0,
        ),
      ),
    },
    {
      name: 'weighted',
      args: [range(['S', 'S', 'N']), 900, range([3, 1, 1])],
      result: range([450, 150, 300]),
    },
    { name: 'nobody', args: [range(['suspect']), 100], result: { error: '#N/A' } },
  ],
  run: ({ class: codes, hours, weight, split }) => {
    const parts = splitOrDefault(split);
    if (!parts.ok) return parts;
    const plan = timePlanOf({ codes, hours, weight: weight ?? null, split: parts.value });
    if (plan === undefined)
      return fail(domainError('notAvailable', 'error.nobodyToServe', { column: 'class' }));
    return ok({ shape: 'column', values: cellsFromNumbers(plan) });
  },
});
