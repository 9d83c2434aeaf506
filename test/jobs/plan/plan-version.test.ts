import {
  lastVersion,
  movedSince,
  versionRows,
  type AccountFigures,
} from '../../../shared/jobs/plan/plan-version';
import type { AccountRecords } from '../../../shared/jobs/plan/account-records';

const figures: AccountFigures = { value: 1_200_000, class: 'strategic', owner: 'Nowak' };
const row = (key: string, values: object) => ({ key, row: 1, values, unread: {} });
const records: AccountRecords = {
  plan: undefined,
  contacts: [row('C-0001', { person: 'Anna Lis' }), row('C-0002', { person: 'Jan: Wrona' })],
  actions: [
    row('A-0001', { what: 'visit', due: '2026-02-01', state: null }),
    row('A-0002', { what: 'done long ago', due: '2025-02-01', state: 'done' }),
    row('A-0003', { what: 'without a day', due: null }),
  ],
  swot: [],
  rivals: [],
  perception: [],
  team: [],
  history: [],
};

/** The rows as they come back from the sheet. */
const fixed = (language: 'en' | 'pl', version = 'V-0001', day = '2026-01-15') =>
  versionRows(figures, records, { version, today: day, language }).map((values, i) =>
    row(`H-${String(i)}`, values),
  );

test('a version keeps value, class, owner, people and dated actions, in words', () => {
  expect(fixed('pl').map(({ values }) => values)).toEqual(
    [
      ['wartość', '1200000'],
      ['klasa', 'strategiczny'],
      ['opiekun', 'Nowak'],
      ['kontakt: Anna Lis', 'Anna Lis'],
      ['kontakt: Jan: Wrona', 'Jan: Wrona'],
      ['działanie: A-0001', '2026-02-01 visit'],
    ].map(([subject, after]) => ({ day: '2026-01-15', event: 'version', version: 'V-0001', subject, after })),
  );
});

test.each(['en', 'pl'] as const)('nothing has moved on the day it is fixed (%s)', (language) => {
  const version = lastVersion(fixed(language))!;
  expect(version).toMatchObject({ version: 'V-0001', day: '2026-01-15' });
  expect(movedSince(version, figures, records, '2026-01-15')).toEqual([]);
});

test('what moved is told: value, class, owner, gone people, missed dates', () => {
  const version = lastVersion(fixed('pl'))!;
  const now = {
    ...records,
    contacts: [row('C-0001', { person: 'Anna Lis' })],
    actions: [row('A-0001', { what: 'visit', due: '2026-04-01', state: 'started' })],
  };
  expect(movedSince(version, { value: 900_000, class: 'normal', owner: 'Zięba' }, now, '2026-02-02')).toEqual(
    [
      { kind: 'value', before: 1_200_000, now: 900_000 },
      { kind: 'class', before: 'strategic', now: 'normal' },
      { kind: 'owner', before: 'Nowak', now: 'Zięba' },
      { kind: 'contactGone', person: 'Jan: Wrona' },
      { kind: 'dateMissed', action: 'visit', due: '2026-02-01' },
    ],
  );
});

test('an action done or dropped in the meantime is no missed date', () => {
  const version = lastVersion(fixed('en'))!;
  const done = { ...records, actions: [row('A-0001', { what: 'visit', due: '2026-02-01', state: 'done' })] };
  expect(movedSince(version, figures, done, '2026-03-01')).toEqual([]);
});

test('the version fixed last counts', () => {
  const history = [
    ...fixed('en'),
    ...fixed('en', 'V-0002', '2026-05-01'),
    row('H-9', { event: 'class', day: '2026-06-01' }),
  ];
  expect(lastVersion(history)).toMatchObject({ version: 'V-0002', day: '2026-05-01' });
  expect(lastVersion([row('H-9', { event: 'class' })])).toBeUndefined();
});
