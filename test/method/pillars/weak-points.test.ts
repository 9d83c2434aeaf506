import { pillarRatings } from '../../../shared/method/pillars/pillar-ratings';
import { weakPoints } from '../../../shared/method/pillars/weak-points';

const row = (values: object) => ({ values });

test('criteria where the rival is weak, we are better and the customer cares come first, by priority', () => {
  const importance = row({
    technology: 3,
    satisfaction: 5,
    accountManagers: 4,
    executives: 5,
    objectives: 2,
    users: 4,
  });
  const rival = row({
    technology: 4,
    satisfaction: 2,
    accountManagers: 1,
    executives: 3,
    objectives: 2,
    users: 5,
    crack8: 'yes',
  });
  const us = row({
    technology: 4,
    satisfaction: 4,
    accountManagers: 5,
    executives: 4,
    objectives: 3,
    users: 5,
  });
  expect(weakPoints(rival, us, importance)).toEqual([
    { kind: 'criterion', id: 'accountManagers', priority: 4 },
    { kind: 'criterion', id: 'satisfaction', priority: 1.875 },
    { kind: 'criterion', id: 'executives', priority: 0.625 },
    { kind: 'criterion', id: 'objectives', priority: 0.375 },
  ]);
});

test('cracks fill up to four, those of the pillar that weighs most first', () => {
  const rival = row({
    crack1: 'yes',
    crack6: 'no',
    crack9: 'yes',
    crack12: 'yes',
    crack13: 'unknown',
    accountManagers: 1,
  });
  const us = row({ accountManagers: 5 });
  const importance = row({ accountManagers: 4 });
  expect(weakPoints(rival, us, importance).map(({ id }) => id)).toEqual([
    'accountManagers',
    'crack12',
    'crack1',
    'crack9',
  ]);
  expect(weakPoints(rival, undefined, undefined).map(({ id }) => id)).toEqual([
    'crack12',
    'crack1',
    'crack9',
  ]);
});

test('a rival of whom nothing is known has no weak points', () => {
  expect(weakPoints(row({}), undefined, undefined)).toEqual([]);
});

test('a pillar is the mean of what is known of it', () => {
  const ratings = pillarRatings(row({ technology: 4, experience: 5, managers: 2 }));
  expect([...ratings]).toEqual([4.5, NaN, 2, NaN]);
});
