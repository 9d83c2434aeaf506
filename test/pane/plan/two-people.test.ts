// Two people at work on the plans of one workbook at once.
import { delta, openedPlans, plansOn } from './open-plans';

test('two people who add a row at once both keep theirs', async () => {
  const { plans, grid } = await openedPlans();
  const other = plansOn(grid);
  await other.plans.refresh();
  other.plans.add('contacts', delta, { person: 'Jan Wrona' });
  await other.plans.saving.settled();
  plans.add('contacts', delta, { person: 'Anna Lis' });
  await plans.saving.settled();
  expect(plans.rows('contacts', delta).map(({ key, values }) => [key, values.person])).toEqual([
    ['C-0001', 'Jan Wrona'],
    ['C-0002', 'Anna Lis'],
  ]);
});

test('an action stays with its objective when the objective gets another key', async () => {
  const { plans, grid } = await openedPlans();
  const other = plansOn(grid);
  await other.plans.refresh();
  other.plans.add('actions', delta, { kind: 'objective', what: 'theirs' });
  await other.plans.saving.settled();
  const taken = plans.add('actions', delta, { kind: 'objective', what: 'ours' });
  plans.add('actions', delta, { kind: 'realValue', what: 'a step', objective: taken });
  await plans.saving.settled();
  const keys = plans.rows('actions', delta).map(({ key, values }) => [values.what, key, values.objective]);
  expect(keys).toEqual([
    ['theirs', 'A-0001', null],
    ['ours', 'A-0003', null],
    ['a step', 'A-0002', 'A-0003'],
  ]);
});
