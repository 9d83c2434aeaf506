import type { ActionRecord } from '../../../shared/jobs/plan/action-groups';
import { planGaps, type PlanGap } from '../../../shared/jobs/plan/plan-gaps';
import { actionRecord, today } from './action-records';

const objective = actionRecord('O', { kind: 'objective', what: 'Half of the spend', measure: 'share' });
const visit = actionRecord('V', {
  kind: 'perceivedValue',
  what: 'Report of savings to the board',
  owner: 'Nowak',
  due: '2026-02-01',
});

test.each<[string, readonly ActionRecord[], readonly PlanGap[]]>([
  ['an empty plan lacks both', [], [{ kind: 'noObjective' }, { kind: 'noAction' }]],
  ['a whole plan lacks nothing', [objective, visit], []],
  [
    'a row without a text is no action',
    [objective, actionRecord('E', { kind: 'perceivedValue', what: ' ' })],
    [{ kind: 'noAction' }],
  ],
  [
    'only actions of other kinds',
    [objective, actionRecord('R', { kind: 'realValue', what: 'Shorter delivery', owner: 'Lis', due: today })],
    [{ kind: 'noPerceivedValue' }],
  ],
  [
    'an action that was dropped raises nothing',
    [
      objective,
      actionRecord('P', { ...visit.values, state: 'dropped' }),
      actionRecord('R', { kind: 'realValue', what: 'Shorter delivery', owner: 'Lis', due: today }),
    ],
    [{ kind: 'noPerceivedValue' }],
  ],
  [
    'one that is done counts, and needs neither owner nor day',
    [objective, actionRecord('P', { kind: 'perceivedValue', what: 'Report', state: 'done' })],
    [],
  ],
  [
    'open actions without owner and day, objectives without a measure',
    [
      objective,
      actionRecord('O2', { kind: 'objective', what: 'Trust' }),
      visit,
      actionRecord('A', { kind: 'attack', what: 'Show our uptime', due: '2026-02-01' }),
      actionRecord('B', { kind: 'defence', what: 'Longer contract', owner: ' ' }),
    ],
    [
      { kind: 'noMeasure', count: 1 },
      { kind: 'noOwner', count: 2 },
      { kind: 'noDate', count: 1 },
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(planGaps(rows, today)).toEqual(expected);
});
