import { compareHealth, planHealth, type PlanHealth } from '../../../shared/method/plan/plan-health';

const today = '2026-01-15';
const facts = { exists: true, updated: '2026-01-10', nextReview: null, openDue: [] };

test.each<[string, Partial<Parameters<typeof planHealth>[0]>, PlanHealth]>([
  ['no plan', { exists: false }, { kind: 'missing' }],
  [
    'late actions, the oldest counts',
    { openDue: ['2026-01-03', '2026-01-14', '2026-02-01'] },
    { kind: 'overdue', count: 2, days: 12 },
  ],
  ['an action due today is not late', { openDue: ['2026-01-15'] }, { kind: 'ok' }],
  ['a review that has passed', { nextReview: '2026-01-01' }, { kind: 'reviewDue', days: 14 }],
  ['a review today is in time', { nextReview: '2026-01-15' }, { kind: 'ok' }],
  ['90 days without a change are well', { updated: '2025-10-17' }, { kind: 'ok' }],
  ['91 days are not', { updated: '2025-10-16' }, { kind: 'stale', days: 91 }],
  [
    'late actions weigh more than a late review',
    { nextReview: '2026-01-01', openDue: ['2026-01-14'] },
    { kind: 'overdue', count: 1, days: 1 },
  ],
])('%s', (_, change, expected) => {
  expect(planHealth({ ...facts, ...change }, today)).toEqual(expected);
});

test('worst first: missing, overdue, review, stale, well; longer before shorter', () => {
  const all: PlanHealth[] = [
    { kind: 'ok' },
    { kind: 'stale', days: 100 },
    { kind: 'overdue', count: 1, days: 3 },
    { kind: 'missing' },
    { kind: 'overdue', count: 5, days: 30 },
    { kind: 'reviewDue', days: 1 },
  ];
  expect([...all].sort(compareHealth).map((one) => [one.kind, 'days' in one ? one.days : 0])).toEqual([
    ['missing', 0],
    ['overdue', 30],
    ['overdue', 3],
    ['reviewDue', 1],
    ['stale', 100],
    ['ok', 0],
  ]);
});
