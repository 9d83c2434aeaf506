import { attackBinding, renameRival } from '../../../shared/pane/plan/rivals/attack-binding';
import { bindSide, rivalRows } from '../../../shared/pane/plan/rivals/rival-rows';
import { recordsOf } from '../../workbook/grid-cells';
import { delta, openedPlans, type OpenedPlans } from './open-plans';

const point = { id: 'technology' } as const;

async function withRival(name: string): Promise<OpenedPlans> {
  const opened = await openedPlans();
  opened.plans.add('rivals', delta, { side: 'rival', ...(name === '' ? {} : { rival: name }) });
  await opened.plans.saving.settled();
  return opened;
}

function attack({ plans }: OpenedPlans) {
  const [rival] = rivalRows(plans, delta).rivals;
  return attackBinding(plans, delta, rival!, point);
}

test('a line on how to attack is an action of the plan, written once and changed in place', async () => {
  const opened = await withRival('Acme');
  attack(opened).set('show the cost');
  attack(opened).set('show the cost of downtime');
  await opened.plans.saving.settled();
  expect(recordsOf(opened.grid, 'KAM Actions')).toEqual([
    expect.objectContaining({
      Kind: 'attack on a rival',
      Rival: 'Acme',
      'Weak point': 'Strength: technology',
      What: 'show the cost of downtime',
    }),
  ]);
  expect(attack(opened).value).toBe('show the cost of downtime');
});

test('a line emptied takes its action out, unless somebody has planned it further', async () => {
  const opened = await withRival('Acme');
  attack(opened).set('show the cost');
  await opened.plans.saving.settled();
  attack(opened).set(null);
  await opened.plans.saving.settled();
  expect(opened.plans.rows('actions', delta)).toEqual([]);

  attack(opened).set('again');
  await opened.plans.saving.settled();
  const [action] = opened.plans.rows('actions', delta);
  opened.plans.set('actions', action!.key, delta, { owner: 'Nowak' });
  attack(opened).set('');
  await opened.plans.saving.settled();
  expect(opened.plans.rows('actions', delta)).toHaveLength(1);
});

test('a rival that gets another name keeps its attacks', async () => {
  const opened = await withRival('Acme');
  attack(opened).set('show the cost');
  await opened.plans.saving.settled();
  renameRival(opened.plans, delta, rivalRows(opened.plans, delta).rivals[0]!, 'Acme Ltd');
  await opened.plans.saving.settled();
  expect(attack(opened).value).toBe('show the cost');
  expect(recordsOf(opened.grid, 'KAM Actions')).toEqual([expect.objectContaining({ Rival: 'Acme Ltd' })]);
});

test('our own row is made once, even by two marks set from the same drawing', async () => {
  const opened = await withRival('Acme');
  const { us } = rivalRows(opened.plans, delta);
  const drawn = (['technology', 'experience'] as const).map((field) =>
    bindSide(opened.plans, delta, 'us', us, field),
  );
  for (const binding of drawn) binding.set(4);
  await opened.plans.saving.settled();
  const own = opened.plans.rows('rivals', delta).filter(({ values }) => values.side === 'us');
  expect(own.map(({ values }) => [values.technology, values.experience])).toEqual([[4, 4]]);
});
