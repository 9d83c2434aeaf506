import { actionGroups } from '../../../shared/jobs/plan/action-groups';
import { actionRecord, today } from './action-records';

const shown = (rows: Parameters<typeof actionGroups>[0]) =>
  actionGroups(rows, today).map(({ objective, actions }) => [
    objective?.key ?? null,
    actions.map(({ key }) => key),
  ]);

test('actions stand under their objective, overdue first, and the rest without one', () => {
  expect(
    shown([
      actionRecord('A-1', { kind: 'perceivedValue', objective: 'A-4', due: '2026-03-01' }),
      actionRecord('A-2', { kind: 'objective', what: 'More share' }),
      actionRecord('A-3', { kind: 'attack', objective: 'A-2' }),
      actionRecord('A-4', { kind: 'objective', what: 'Known higher up' }),
      actionRecord('A-5', { kind: 'relations', objective: ' A-4 ', due: '2026-01-01' }),
      actionRecord('A-6', { what: 'Kind not chosen' }),
    ]),
  ).toEqual([
    ['A-2', ['A-3']],
    ['A-4', ['A-5', 'A-1']],
    [null, ['A-6']],
  ]);
});

test('an objective that is gone, or that is an action, is none', () => {
  expect(
    shown([
      actionRecord('A-1', { kind: 'attack', objective: 'A-9' }),
      actionRecord('A-2', { kind: 'attack', objective: 'A-1' }),
    ]),
  ).toEqual([[null, ['A-1', 'A-2']]]);
});

test('an empty plan has one empty group', () => {
  expect(shown([])).toEqual([[null, []]]);
});
