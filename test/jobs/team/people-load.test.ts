import { peopleLoad, personType, type PersonLoad } from '../../../shared/jobs/team/people-load';
import { personRows } from '../../../shared/jobs/team/person-rows';
import { farmerStatements, hunterStatements, type TeamField } from '../../../shared/sheet/tables/team-table';
import type { FieldValue } from '../../../shared/model/field-value';
import { openedSession, quiet } from '../../pane/open-session';

type Values = Partial<Record<TeamField, FieldValue>>;

/** Every hunter statement answered with one number, every farmer statement with another. */
const answered = (hunter: FieldValue, farmer: FieldValue): Values => ({
  ...Object.fromEntries(hunterStatements.map(({ id }) => [id, hunter])),
  ...Object.fromEntries(farmerStatements.map(({ id }) => [id, farmer])),
});

/** Alfa and Beta are strategic; Gamma is bought from little, but large; Delta is worth nothing much. */
const accounts = [
  ['Nr klienta', 'Klient', 'Obrót', 'Potencjał', 'Opiekun', 'Godziny'],
  ['K1', 'Alfa', 900_000, null, 'Ewa Lis', 300],
  ['K2', 'Beta', 420_000, 1_500_000, 'ewa  lis', 200],
  ['K3', 'Gamma', 20_000, 90_000, 'Jan Bór', 50],
  ['K4', 'Delta', 10_000, null, '', 25],
];

const without = (...headers: readonly string[]) => {
  const kept = accounts[0]!.map((header) => !headers.includes(String(header)));
  return accounts.map((row) => row.filter((_, i) => kept[i]));
};

async function opened(cells: typeof accounts = accounts) {
  const { session } = await openedSession([{ name: 'Klienci', cells }]);
  const portfolio = session.portfolio.portfolio.value!;
  return {
    session,
    codes: [...portfolio.classification.codes],
    load: (rows: readonly Values[]) =>
      peopleLoad(
        portfolio,
        rows.map((values) => ({ values })),
      ),
  };
}

const named = (people: readonly PersonLoad[], name: string): PersonLoad =>
  people.find(({ person }) => person === name)!;

test('owners are told apart by plain text, and hold accounts and hours by class', async () => {
  const { load, codes } = await opened();
  expect(codes.slice(0, 2)).toEqual([0, 0]);
  const people = load([]);
  expect(people.map(({ person }) => person)).toEqual(['Ewa Lis', 'Jan Bór']);
  expect(people[0]).toMatchObject({ accounts: [2, 0, 0, 0], hours: [500, 0, 0, 0], type: undefined });
  const one = [0, 1, 2, 3].map((code) => (code === codes[2] ? 1 : 0));
  expect(people[1]).toMatchObject({ accounts: one, hours: one.map((count) => count * 50) });
});

test('a person who answered and holds nothing is shown too, after those who are busy', async () => {
  const { load } = await opened();
  const people = load([{ person: 'Ola Wilk', hours: 1600, ...answered(5, 1) }, { person: '  ' }]);
  expect(people.map(({ person }) => person)).toEqual(['Ewa Lis', 'Jan Bór', 'Ola Wilk']);
  expect(people[2]).toMatchObject({ accounts: [0, 0, 0, 0], type: 'hunter', load: 0, mismatches: [] });
});

test.each([
  ['a full year', 1000, 0.5],
  ['more than the year has', 400, 1.25],
  ['a year not said', null, NaN],
  ['a year of no hours', 0, NaN],
])('the load of %s', async (_, hours, expected) => {
  const { load } = await opened();
  expect(named(load([{ person: 'Ewa Lis', hours }]), 'Ewa Lis').load).toBe(expected);
});

test('a hunter with strategic accounts fits poorly, a farmer well; without answers nothing is said', async () => {
  const { load } = await opened();
  const mismatches = (values: Values) =>
    named(load([{ person: 'Ewa Lis', ...values }]), 'Ewa Lis').mismatches;
  expect(mismatches(answered(5, 2))).toEqual([
    { account: 0, fit: 'poor' },
    { account: 1, fit: 'poor' },
  ]);
  expect(mismatches(answered(2, 5))).toEqual([]);
  expect(mismatches(answered(4, 4))).toEqual([]);
  expect(mismatches(answered(1, 1))).toHaveLength(2);
  expect(mismatches({})).toEqual([]);
});

test('a name written twice is one person, whose first row counts', async () => {
  const { load } = await opened();
  const people = load([
    { person: 'Ewa Lis', hours: 1000, ...answered(1, 5) },
    { person: 'EWA LIS', hours: 10, ...answered(5, 1) },
  ]);
  expect(people.filter(({ person }) => person.toLowerCase() === 'ewa lis')).toHaveLength(1);
  expect(named(people, 'Ewa Lis')).toMatchObject({ type: 'farmer', capacity: 1000 });
});

test('without a column of hours the load is unknown; without owners there are only those who answered', async () => {
  const noHours = named(
    (await opened(without('Godziny'))).load([{ person: 'Ewa Lis', hours: 1000 }]),
    'Ewa Lis',
  );
  expect(noHours).toMatchObject({ hours: null, load: NaN, accounts: [2, 0, 0, 0] });
  const { load } = await opened(without('Opiekun'));
  expect(load([])).toEqual([]);
  expect(load([{ person: 'Ewa Lis' }]).map(({ person }) => person)).toEqual(['Ewa Lis']);
});

test('the type stands on both means; an answer out of range is none', () => {
  const values = { ...answered(4, 3), hunter1: 1, hunter2: 9, hunter3: null, farmer1: 'often' };
  // Hunter: 1, 4, 4, 4 of six; farmer: five threes.
  expect(personType({ values })).toEqual({ type: 'neither', hunterMean: 3.25, farmerMean: 3 });
  expect(personType({ values: answered(null, 5) })).toEqual({
    type: 'farmer',
    hunterMean: NaN,
    farmerMean: 5,
  });
  expect(personType({ values: {} }).type).toBeUndefined();
});

test('the session tells people from those who serve an account, and follows what is entered', async () => {
  const { session } = await opened();
  const beta = { key: 'K2', name: 'Beta' };
  const key = session.plans.add('team', null, { person: 'Ewa Lis', hours: 400, ...answered(5, 1) });
  session.plans.add('team', beta, { person: 'Zofia Sowa', role: 'service' });
  await quiet(session);
  expect(personRows(session.plans.view('team')).map(({ values }) => values.person)).toEqual(['Ewa Lis']);
  expect(session.plans.rows('team', beta).map(({ values }) => values.person)).toEqual(['Zofia Sowa']);
  const people = session.people.value!;
  expect(people.map(({ person }) => person)).toEqual(['Ewa Lis', 'Jan Bór']);
  expect(people[0]).toMatchObject({ type: 'hunter', load: 1.25 });
  session.plans.set('team', key, null, answered(1, 5));
  await quiet(session);
  expect(session.people.value![0]).toMatchObject({ type: 'farmer', mismatches: [] });
});
