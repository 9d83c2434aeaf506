import { openedSession, quiet, type OpenedSession } from '../../pane/open-session';

const sheet = {
  name: 'Klienci',
  cells: [
    ['Nr klienta', 'Klient', 'Obrót', 'Potencjał'],
    ['K1', 'Alfa', 900_000, null],
    ['K2', 'Beta', 420_000, 1_500_000],
    ['K3', 'Gamma', 20_000, 90_000],
    ['K4', 'Delta', 10_000, null],
  ],
};
const beta = { key: 'K2', name: 'Beta' };
const gamma = { key: 'K3', name: 'Gamma' };

async function planned(): Promise<OpenedSession> {
  const opened = await openedSession([sheet]);
  const { plans } = opened.session;
  plans.setPlan(beta, {
    wallet: 1_400_000,
    growth: 0.05,
    targetShare: 0.5,
    years: 3,
    positionNow: 'preferred',
  });
  plans.setPlan(gamma, { wallet: 100_000, growth: 0, nextReview: '2026-01-01', positionNow: 'outsider' });
  plans.add('actions', beta, { kind: 'defence', what: 'renew', due: '2026-01-05' });
  plans.add('actions', beta, { kind: 'relations', what: 'visit', due: '2026-01-20' });
  plans.add('actions', beta, { kind: 'objective', what: 'grow', due: '2025-12-01' });
  plans.add('actions', gamma, { kind: 'attack', what: 'show', state: 'done', due: '2025-01-20' });
  plans.add('contacts', beta, { person: 'Lis', level: '1', strength: 5, ourLevel: '1' });
  await plans.saving.settled();
  await quiet(opened.session);
  return opened;
}

test('strategic accounts without a plan come first, then what is late', async () => {
  const { session } = await planned();
  const overview = session.overview.value;
  expect(overview?.lines.map(({ account, health, openActions }) => [account, health, openActions])).toEqual([
    [0, { kind: 'missing' }, 0],
    [1, { kind: 'overdue', count: 1, days: 10 }, 2],
    [2, { kind: 'reviewDue', days: 14 }, 0],
  ]);
  expect(overview).toMatchObject({ strategic: 2, strategicPlanned: 1 });
});

test('potential and actions add up over all plans; objectives are no actions', async () => {
  const { session } = await planned();
  expect(session.overview.value?.actions).toEqual({ open: 2, overdue: 1, soon: 1, done: 1 });
  const { potential } = session.overview.value!;
  expect(potential).toMatchObject({ accounts: 2, wallet: 1_500_000, ours: 440_000 });
  expect(potential.planned).toBeCloseTo(810_337.5 + 20_000, 6);
});

test('the matrix places what is known of the planned accounts', async () => {
  const { session } = await planned();
  const points = session.matrix.value;
  expect(points.map(({ account, strategy }) => [account, strategy])).toEqual([
    [1, 'investSelectively'],
    [2, 'manageForCash'],
  ]);
  // Beta: the ladder's 66.7 and a zipper with one tooth of four, 25.
  expect(points[0]).toMatchObject({ attractiveness: 100, value: 420_000 });
  expect(points[0]?.position).toBeCloseTo((200 / 3 + 25) / 2, 9);
  expect(points[1]).toMatchObject({ attractiveness: 0, position: 0 });
});

test('a spend that is no number, or years that are a slip, do no harm', async () => {
  const { session } = await openedSession([sheet]);
  session.plans.setPlan(beta, { wallet: -5, years: 1e9 });
  session.plans.setPlan(gamma, { wallet: 100_000, years: 1e9 });
  await quiet(session);
  expect(session.overview.value?.potential).toMatchObject({ accounts: 1, wallet: 100_000 });
});
