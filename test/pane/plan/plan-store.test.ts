import { withFailures, jsonWire, type FailurePoint } from '../../../shared/workbook/wrappers';
import { createMemoryGrid, gridsEqual } from '../../../shared/workbook/memory/memory-grid';
import { cellsOf, recordsOf } from '../../workbook/grid-cells';
import { today } from '../pane-host';
import { accounts, delta, openedPlans, plansOn } from './open-plans';

const todaySerial = 46037;

test('nothing is made before something is entered', async () => {
  const { plans, grid } = await openedPlans();
  expect(plans.ready.value).toBe(true);
  expect(plans.plan(delta)).toBeUndefined();
  expect(grid.sheets.map(({ name }) => name)).toEqual(['Klienci']);
});

test('the first entry makes the table and the row of the account, with the day of the change', async () => {
  const { plans, grid } = await openedPlans();
  plans.setPlan(delta, {
    industry: 'cold stores',
    growth: 0.05,
    positionNow: 'approved',
    nextReview: '2026-03-01',
  });
  expect(plans.plan(delta)?.values.industry).toBe('cold stores');
  await plans.saving.settled();
  expect(recordsOf(grid, 'KAM Plans')).toEqual([
    {
      'Account ID': 'K7',
      Account: 'Delta Sp. z o.o.',
      'Industry and markets': 'cold stores',
      'Growth of the spend (a year)': 0.05,
      'Our position now': 'approved supplier',
      'Next review': 46082,
      'Last change of the plan': todaySerial,
    },
  ]);
  expect(plans.plan(delta)?.values).toMatchObject({
    positionNow: 'approved',
    nextReview: '2026-03-01',
    updated: today,
  });
});

test('a Polish workbook gets Polish headers and words, and both languages are read', async () => {
  const { plans, grid } = await openedPlans([accounts], undefined, 'pl');
  const key = plans.add('contacts', delta, { person: 'Anna Lis', level: '1', support: 'mentor' });
  await plans.saving.settled();
  expect(recordsOf(grid, 'KAM Contacts')).toEqual([
    {
      ID: 'C-0001',
      'Nr klienta': 'K7',
      Klient: 'Delta Sp. z o.o.',
      'Osoba u klienta': 'Anna Lis',
      Szczebel: 'zarząd',
      'Nastawienie do nas': 'mentor',
    },
  ]);
  expect(key).toBe('C-0001');
  grid.edit((sheets) =>
    sheets.find(({ name }) => name === 'KAM Contacts')?.set(1, 4, { value: 'Senior', formula: null }),
  );
  await plans.refresh();
  expect(plans.rows('contacts', delta)[0]?.values.level).toBe('2');
});

test('steps follow each other without waiting, each undone by itself', async () => {
  const { plans, grid } = await openedPlans();
  const first = plans.add('actions', delta, { kind: 'relations', what: 'visit the plant' });
  await plans.saving.settled();
  const second = plans.add('actions', delta, { kind: 'defence', what: 'renew the contract' });
  expect([first, second]).toEqual(['A-0001', 'A-0002']);
  await plans.saving.settled();
  plans.set('actions', second, delta, { due: '2026-02-01' });
  await plans.saving.settled();
  plans.remove('actions', first, delta);
  expect(plans.rows('actions', delta).map(({ key }) => key)).toEqual([second]);
  await plans.saving.settled();
  expect(plans.saving.status.value.kind).toBe('saved');
  expect(recordsOf(grid, 'KAM Actions').map(({ What }) => What)).toEqual(['renew the contract']);

  expect((await plans.undo()).ok).toBe(true);
  expect(plans.rows('actions', delta).map(({ values }) => values.what)).toEqual([
    'visit the plant',
    'renew the contract',
  ]);
  expect((await plans.undo()).ok).toBe(true);
  expect(plans.rows('actions', delta)[1]?.values.due).toBeNull();
  expect((await plans.undo()).ok).toBe(true);
  expect((await plans.undo()).ok).toBe(true);
  expect(plans.rows('actions', delta)).toEqual([]);
  expect(plans.canUndo.value).toBe(false);
  expect(grid.sheets.map(({ name }) => name)).toEqual(['Klienci']);
});

test('fast typing is few saves, and the last word wins', async () => {
  let applies = 0;
  const { plans } = await openedPlans([accounts], (workbook) => ({
    ...workbook,
    apply: (...args) => {
      applies++;
      return workbook.apply(...args);
    },
  }));
  for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) plans.setPlan(delta, { need: text });
  await plans.saving.settled();
  expect(plans.plan(delta)?.values.need).toBe('abcde');
  expect(applies).toBeLessThanOrEqual(2);
});

test('what somebody else changed elsewhere in the table is kept, and said', async () => {
  const { plans, grid } = await openedPlans();
  plans.setPlan(delta, { industry: 'cold stores' });
  await plans.saving.settled();
  grid.edit((sheets) => {
    const sheet = sheets.find(({ name }) => name === 'KAM Plans');
    const column = cellsOf(grid, 'KAM Plans')[0]?.indexOf('Performance') ?? -1;
    sheet?.set(1, column, { value: 'grows 12% a year', formula: null });
  });
  plans.setPlan(delta, { industry: 'cold stores and transport' });
  await plans.saving.settled();
  expect(plans.plan(delta)?.values).toMatchObject({
    industry: 'cold stores and transport',
    performance: 'grows 12% a year',
  });
  expect(plans.saving.merges.value).toBe(1);
  expect(plans.saving.conflict.value).toBeNull();
});

describe('the same cell changed in the sheet and here', () => {
  async function conflicting() {
    const opened = await openedPlans();
    const { plans, grid } = opened;
    plans.setPlan(delta, { industry: 'cold stores' });
    await plans.saving.settled();
    const column = cellsOf(grid, 'KAM Plans')[0]?.indexOf('Industry and markets') ?? -1;
    grid.edit((sheets) =>
      sheets
        .find(({ name }) => name === 'KAM Plans')
        ?.set(1, column, { value: 'frozen food', formula: null }),
    );
    plans.setPlan(delta, { industry: 'ice cream' });
    await plans.saving.settled();
    return opened;
  }

  test('is asked about, with both values, and nothing is written', async () => {
    const { plans, grid } = await conflicting();
    expect(plans.saving.conflict.value?.fields).toEqual([
      { field: 'industry', mine: 'ice cream', theirs: 'frozen food' },
    ]);
    expect(recordsOf(grid, 'KAM Plans')[0]).toMatchObject({ 'Industry and markets': 'frozen food' });
  });

  test('stays as in the sheet', async () => {
    const { plans } = await conflicting();
    plans.saving.discard();
    await plans.saving.settled();
    expect(plans.plan(delta)?.values.industry).toBe('frozen food');
    expect(plans.saving.conflict.value).toBeNull();
  });

  test('is written over once the user says so', async () => {
    const { plans, grid } = await conflicting();
    plans.saving.keepMine();
    await plans.saving.settled();
    expect(plans.plan(delta)?.values.industry).toBe('ice cream');
    expect(recordsOf(grid, 'KAM Plans')[0]).toMatchObject({ 'Industry and markets': 'ice cream' });
  });
});

test('a row deleted in the sheet is asked about, and comes back whole where the user wants it', async () => {
  const { plans, grid } = await openedPlans();
  const key = plans.add('contacts', delta, { person: 'Anna Lis', level: '1' });
  await plans.saving.settled();
  grid.edit((sheets) => sheets.find(({ name }) => name === 'KAM Contacts')?.rows.splice(1, 1));
  plans.set('contacts', key, delta, { level: '2' });
  await plans.saving.settled();
  expect(plans.saving.conflict.value?.fields).toEqual([]);
  plans.saving.keepMine();
  await plans.saving.settled();
  expect(plans.rows('contacts', delta)[0]?.values).toMatchObject({ level: '2' });
});

test('rows typed by hand, without a key and with the name alone, belong to the account and can be worked on', async () => {
  const { plans, grid } = await openedPlans();
  plans.add('contacts', delta, { person: 'Anna Lis' });
  await plans.saving.settled();
  grid.edit((sheets) => {
    const sheet = sheets.find(({ name }) => name === 'KAM Contacts');
    sheet?.set(2, 2, { value: 'DELTA sp. z o.o.', formula: null });
    sheet?.set(2, 3, { value: 'Piotr Zięba', formula: null });
    sheet?.set(2, 4, { value: 'prezes', formula: null });
  });
  await plans.refresh();
  const typed = plans.rows('contacts', delta)[1];
  expect(typed).toMatchObject({
    key: '#3',
    values: { person: 'Piotr Zięba', level: null },
    unread: { level: 'prezes' },
  });
  plans.set('contacts', '#3', delta, { level: '1' });
  await plans.saving.settled();
  expect(cellsOf(grid, 'KAM Contacts')[2]?.slice(2, 5)).toEqual([
    'DELTA sp. z o.o.',
    'Piotr Zięba',
    'executive',
  ]);
});

test('a text that looks like a formula stays a text', async () => {
  const { plans, grid } = await openedPlans();
  plans.setPlan(delta, { need: '=1+1' });
  await plans.saving.settled();
  expect(plans.plan(delta)?.values.need).toBe('=1+1');
  const cells = grid.sheets.find(({ name }) => name === 'KAM Plans')?.rows.flat() ?? [];
  expect(cells.filter(({ formula }) => formula !== null && formula !== undefined)).toEqual([]);
});

test('a broken connection is told, and the step is saved on trying again', async () => {
  let broken = false;
  const { plans, grid } = await openedPlans([accounts], (workbook) =>
    withFailures(workbook, () => (broken ? 'before' : 'none')),
  );
  broken = true;
  plans.setPlan(delta, { need: 'pumps' });
  await plans.saving.settled();
  expect(plans.saving.status.value.kind).toBe('failed');
  expect(plans.plan(delta)?.values.need).toBe('pumps');
  expect(grid.sheets).toHaveLength(1);
  broken = false;
  plans.saving.retry();
  await plans.saving.settled();
  expect(plans.saving.status.value.kind).toBe('saved');
  expect(recordsOf(grid, 'KAM Plans')).toHaveLength(1);
});

/** What a session of planning does, step after step. */
async function plannedSession(wrap: Parameters<typeof plansOn>[1], grid = createMemoryGrid([accounts])) {
  const opened = plansOn(grid, wrap);
  const { plans } = opened;
  await plans.refresh();
  const steps = [
    () => plans.setPlan(delta, { industry: 'cold stores' }),
    () => void plans.add('contacts', delta, { person: 'Anna Lis', level: '1', strength: 3 }),
    () => void plans.add('contacts', delta, { person: 'Jan Wrona', level: '2', strength: 5 }),
    () => plans.set('contacts', 'C-0001', delta, { strength: 4, support: 'mentor' }),
    () => plans.remove('contacts', 'C-0002', delta),
    () => plans.setPlan(delta, { industry: 'frozen food' }),
  ];
  for (const step of steps) {
    step();
    await plans.saving.settled();
    if (plans.saving.status.value.kind === 'failed') break;
  }
  return opened;
}

const industries = [undefined, 'cold stores', 'frozen food'];

function expectWhole(grid: ReturnType<typeof createMemoryGrid>): void {
  const planRows = recordsOf(grid, 'KAM Plans');
  expect(planRows.length).toBeLessThanOrEqual(1);
  for (const row of planRows) {
    expect(row['Account ID']).toBe('K7');
    expect(industries).toContain(row['Industry and markets']);
  }
  const contacts = recordsOf(grid, 'KAM Contacts');
  expect(new Set(contacts.map(({ ID }) => ID)).size).toBe(contacts.length);
  for (const row of contacts) {
    expect(row).toMatchObject({ 'Account ID': 'K7', Account: 'Delta Sp. z o.o.' });
    if (row.ID === 'C-0001') {
      const changed = row['Strength of the relation (0–5)'] === 4;
      expect([changed ? 'mentor' : undefined]).toEqual([row['Attitude to us']]);
    }
  }
}

describe.each(['before', 'after'] as const)('a call that breaks %s its work', (point: FailurePoint) => {
  test.each(Array.from({ length: 22 }, (_, i) => i))(
    'call %i: the session ends as if nothing had happened',
    async (broken) => {
      const whole = await plannedSession(jsonWire);
      const { grid, plans } = await plannedSession((workbook) =>
        withFailures(jsonWire(workbook), (call) => (call === broken ? point : 'none')),
      );
      expect(plans.saving.status.value.kind).toBe('saved');
      expect(plans.fault.value).toBeNull();
      expectWhole(grid);
      expect(gridsEqual(grid.sheets, whole.grid.sheets)).toBe(true);
    },
  );

  test.each(Array.from({ length: 22 }, (_, i) => i))(
    'every call from %i on, and the page closed there: the old or the new value, no half row, no duplicate',
    async (from) => {
      const { grid } = await plannedSession((workbook) =>
        withFailures(jsonWire(workbook), (call) => (call >= from ? point : 'none')),
      );
      expectWhole(grid);
      const reopened = await plannedSession(jsonWire, grid);
      expectWhole(reopened.grid);
      expect(reopened.plans.plan(delta)?.values.industry).toBe('frozen food');
    },
  );
});
