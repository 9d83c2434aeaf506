import {
  actionStatus,
  compareActions,
  valuesOfState,
  type ActionStatus,
} from '../../../shared/jobs/plan/action-status';

const today = '2026-01-15';

test.each<[string, Parameters<typeof actionStatus>[0], ActionStatus]>([
  ['a day that has passed', { due: '2026-01-03', state: 'open' }, { status: 'overdue', days: 12 }],
  ['a day that has passed, begun', { due: '2026-01-14', state: 'started' }, { status: 'overdue', days: 1 }],
  ['due today is not late', { due: '2026-01-15', state: 'open' }, { status: 'dueSoon' }],
  ['14 days ahead', { due: '2026-01-29' }, { status: 'dueSoon' }],
  ['15 days ahead', { due: '2026-01-30' }, { status: 'open' }],
  ['no day', { state: 'open' }, { status: 'noDate' }],
  ['neither day nor state', {}, { status: 'noDate' }],
  ['late but done', { due: '2026-01-03', state: 'done' }, { status: 'done' }],
  ['late but dropped', { due: '2026-01-03', state: 'dropped' }, { status: 'dropped' }],
])('%s', (_, values, expected) => {
  expect(actionStatus(values, today)).toEqual(expected);
});

test('overdue first, the oldest before; then by day, then without, then what is over', () => {
  const rows = [
    { what: 'dropped', state: 'dropped', due: '2025-01-01' },
    { what: 'done', state: 'done', due: '2025-01-01' },
    { what: 'no date' },
    { what: 'later', due: '2026-05-01' },
    { what: 'soon', due: '2026-01-20' },
    { what: 'late', due: '2026-01-10' },
    { what: 'later still late', due: '2026-01-01' },
  ];
  const sorted = [...rows].sort((one, other) => compareActions(one, other, today));
  expect(sorted.map(({ what }) => what)).toEqual([
    'later still late',
    'late',
    'soon',
    'later',
    'no date',
    'done',
    'dropped',
  ]);
});

test.each([
  ['done', null, { state: 'done', doneOn: today }],
  ['done', '2026-01-10', { state: 'done', doneOn: '2026-01-10' }],
  ['started', '2026-01-10', { state: 'started', doneOn: null }],
  [null, '2026-01-10', { state: null, doneOn: null }],
])('state %s where the day done was %s', (state, doneOn, expected) => {
  expect(valuesOfState(state, doneOn, today)).toEqual(expected);
});
