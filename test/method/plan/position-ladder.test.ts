import { positionLadder } from '../../../shared/method/plan/position-ladder';

test.each([
  ['approved', 'alliance', ['reached', 'reached', 'ahead', 'ahead'], 2],
  ['preferred', 'preferred', ['reached', 'reached', 'reached', 'beyond'], 0],
  ['alliance', 'approved', ['reached', 'reached', 'reached', 'reached'], -2],
  ['outsider', null, ['reached', 'beyond', 'beyond', 'beyond'], undefined],
  [undefined, 'approved', ['ahead', 'ahead', 'beyond', 'beyond'], undefined],
  ['friend', null, ['beyond', 'beyond', 'beyond', 'beyond'], undefined],
])('from %s to %s', (now, wanted, parts, climb) => {
  const ladder = positionLadder(now, wanted);
  expect(ladder.steps.map(({ part }) => part)).toEqual(parts);
  expect(ladder.climb).toBe(climb);
});

test('the steps are marked, lowest first', () => {
  const marked = positionLadder('outsider', 'preferred').steps.map(({ position, isNow, isWanted }) => [
    position,
    isNow,
    isWanted,
  ]);
  expect(marked).toEqual([
    ['outsider', true, false],
    ['approved', false, false],
    ['preferred', false, true],
    ['alliance', false, false],
  ]);
});
