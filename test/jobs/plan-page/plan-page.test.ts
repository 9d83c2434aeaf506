import { accountRecords } from '../../../shared/jobs/plan/account-records';
import { planPage, type PageAudience } from '../../../shared/jobs/plan-page/plan-page';
import type { PlanPage } from '../../../shared/jobs/plan-page/page-part';
import { planSheetName } from '../../../shared/jobs/plan-page/plan-page-sheet';
import type { Language } from '../../../shared/model/language';
import { cellsOf } from '../../workbook/grid-cells';
import type { OpenedSession } from '../../pane/open-session';
import { delta, plannedDelta, secrets } from '../plan/planned-account';

function pageOf({ session }: OpenedSession, audience: PageAudience, language: Language = 'pl'): PlanPage {
  const account = session.account.value;
  if (account === null) throw new Error('no account is selected');
  const records = accountRecords(session.plans.view, account);
  const input = {
    account: { ...account, explanation: account.explain(language) },
    records,
    today: '2026-01-15',
  };
  return planPage(input, audience, language);
}

test('our page says everything that is planned', async () => {
  const page = pageOf(await plannedDelta(), 'internal');
  expect(page.title).toBe('Plan klienta: Delta: Chłodnie [Łódź]');
  expect(page.parts.map(({ title }) => title)).toEqual([
    'Dlaczego jest ważny',
    'Pozycja',
    'Klient',
    'Potencjał',
    'SWOT klienta',
    'Konkurenci według czterech filarów',
    'Jak widzi nas klient',
    'Relacje',
    'Cele',
    'Najbliższe działania',
    'Kto obsługuje klienta',
  ]);
  const text = JSON.stringify(page);
  const shown = Object.entries(secrets).filter(([field]) => field !== 'weakness');
  for (const [, secret] of shown) expect(text).toContain(secret);
});

test('figures on the page are the method’s', async () => {
  const page = pageOf(await plannedDelta(), 'internal', 'en');
  const part = (title: string) => page.parts.find((one) => one.title === title)!;
  expect(part('Potential').bars?.map(({ text }) => text)).toEqual([
    '420,000',
    '539,000',
    '668,850',
    '810,338',
  ]);
  expect(part('Potential').pairs?.[0]).toEqual(['Our share of the spend', '30%']);
  expect(part('Relations')).toMatchObject({
    bars: [
      { label: 'executive', text: '60%' },
      { text: 'no relation' },
      { text: 'no relation' },
      { text: 'no relation' },
    ],
    lines: [
      'Zipper: 15 of 100',
      'Would be missed most: Anna Wrona (−15 points)',
      'Would be missed most: Piotr Zięba (−15 points)',
    ],
  });
  expect(part('SWOT of the customer').lines).toEqual(['Internal −1, external 1: strategy WO']);
  const rivals = part('Rivals by the four pillars').table!.rows;
  expect(rivals.map(([name, , , , , score]) => [name, score])).toEqual([
    ['we', '69'],
    ['Chłodtech', '50'],
  ]);
  expect(part('Next actions').table!.rows.map((row) => row[3])).toEqual(['overdue by 10 days', 'open']);
});

test.each(['en', 'pl'] as const)(
  'the customer’s page keeps rivals, our ratings and our view of people back (%s)',
  async (language) => {
    const page = pageOf(await plannedDelta(), 'customer', language);
    const text = JSON.stringify(page);
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
    for (const word of ['SWOT', 'strateg', 'normal', '420', '1,4', 'qualif', 'spełnia'])
      expect(text).not.toContain(word);
    expect(text).toContain('zdalny nadzór agregatów');
    expect(text).toContain('połowa zakupów u nas');
  },
);

test('where only objectives are shared, nothing else is on the customer’s page', async () => {
  const opened = await plannedDelta();
  opened.session.plans.setPlan(delta, { openness: 'objectives' });
  expect(pageOf(opened, 'customer').parts.map(({ title }) => title)).toEqual(['Cele']);
});

test('an account of which nothing is planned has a page that says why it has its class', async () => {
  const opened = await plannedDelta();
  opened.session.portfolio.list.pick(1);
  expect(pageOf(opened, 'internal').parts.map(({ title }) => title)).toEqual(['Dlaczego jest ważny']);
  expect(pageOf(opened, 'customer').parts).toEqual([]);
});

test.each([
  ['Delta: Chłodnie [Łódź]', 'internal', 'KAM Plan – Delta Chłodnie Łódź'],
  ['a/b\\c?d*e', 'customer', 'KAM Shared – a b c d e'],
  ['x'.repeat(60), 'internal', `KAM Plan – ${'x'.repeat(20)}`],
  ["O'Neill '", 'internal', "KAM Plan – O'Neill"],
] as const)('a sheet for %s', (name, audience, expected) => {
  expect(planSheetName(name, audience)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(31);
});

test('the page as a sheet; written again it takes the place of itself; undo takes back one writing', async () => {
  const { session, grid } = await plannedDelta();
  const account = session.account.value!;
  const name = 'KAM Plan – Delta Chłodnie Łódź';
  await session.pages.writeSheet(account, 'internal');
  expect(session.pages.outcome.value).toEqual({ kind: 'written', sheet: name });
  const first = cellsOf(grid, name);
  expect(first[1]?.[0]).toBe('Plan klienta: Delta: Chłodnie [Łódź]');
  expect(first).toContainEqual(['Potencjał', 'Nasz udział w wydatkach', '30%']);
  expect(first).toContainEqual([null, 'dziś', '██████████░░░░░░░░░░', '420\u00a0000']);

  session.plans.setPlan(delta, { wallet: 840_000 });
  await session.plans.saving.settled();
  await session.pages.writeSheet(account, 'internal');
  const second = cellsOf(grid, name);
  expect(second).toContainEqual(['Potencjał', 'Nasz udział w wydatkach', '50%']);
  expect(second.filter(([title]) => title === 'Potencjał')).toHaveLength(1);
  await session.pages.undo();
  expect(cellsOf(grid, name)).toEqual(first);
});

test('our pillars and potential stand beside the page as figures with charts over them, once', async () => {
  const { session, grid } = await plannedDelta();
  const account = session.account.value!;
  const name = 'KAM Plan – Delta Chłodnie Łódź';
  const sheet = () => grid.sheets.find((one) => one.name === name)!;
  const figures = () => cellsOf(grid, name).map((row) => row.slice(9));
  await session.pages.writeSheet(account, 'internal');
  expect([...sheet().charts.keys()]).toEqual(['Pozycja według filarów', 'Potencjał w latach']);
  expect(figures().slice(33, 38)).toEqual([
    ['Filar', 'my', 'Chłodtech'],
    ['siła', 5, 4],
    ['strategia'],
    ['personel', 4, 2],
    ['wsparcie', 3, 3],
  ]);
  expect(figures()[42]).toEqual(['dziś', 420_000]);
  for (const { row, column, rows, columns } of [...sheet().charts.values()].map(({ at }) => at)) {
    const under = cellsOf(grid, name).slice(row, row + rows);
    expect(under.flatMap((line) => line.slice(column, column + columns)).filter(Boolean)).toEqual([]);
  }

  session.plans.setPlan(delta, { wallet: null });
  await session.plans.saving.settled();
  await session.pages.writeSheet(account, 'internal');
  expect(sheet().charts.size).toBe(2);
  expect(figures()[34]).toEqual(['siła', 5, 4]);
  expect(figures()[42] ?? []).toEqual([]);
  await session.pages.undo();
  expect(figures()[42]).toEqual(['dziś', 420_000]);
});

test('the customer’s sheet has no figures beside it', async () => {
  const { session, grid } = await plannedDelta();
  await session.pages.writeSheet(session.account.value!, 'customer');
  const sheet = grid.sheets.find(({ name }) => name.startsWith('KAM Shared'))!;
  expect(sheet.charts.size).toBe(0);
  expect(cellsOf(grid, sheet.name).every((row) => row.length <= 8)).toBe(true);
});

test('a version is fixed, kept in the history, and can be taken back', async () => {
  const { session, grid } = await plannedDelta();
  const account = session.account.value!;
  await session.pages.fixVersion(account);
  expect(session.pages.outcome.value).toEqual({ kind: 'fixed', version: 'V-0001' });
  const history = session.plans.rows('history', account);
  expect(history.map(({ values }) => [values.subject, values.after])).toEqual([
    ['wartość', '420000'],
    ['klasa', 'strategiczny'],
    ['opiekun', 'Nowak'],
    ['kontakt: Anna Wrona', 'Anna Wrona'],
    ['działanie: A-0002', '2026-02-01 zdalny nadzór agregatów'],
    ['działanie: A-0003', `2026-01-05 ${secrets.attack}`],
  ]);
  expect(pageOf({ session } as OpenedSession, 'internal').parts.at(-1)).toMatchObject({
    title: 'Od wersji z dnia 2026-01-15',
    lines: [`Minął termin: ${secrets.attack} (na 2026-01-05)`],
  });
  await session.pages.undo();
  expect(grid.sheets.some(({ name }) => name === 'KAM History')).toBe(false);
});

test('all strategic accounts are printed in one go, the largest first; nothing is printed where none is', async () => {
  const { session, printed } = await plannedDelta();
  await session.pages.printAll();
  expect(printed.map((pages) => pages.map(({ title }) => title))).toEqual([
    ['Plan klienta: Delta: Chłodnie [Łódź]', 'Plan klienta: Beta'],
  ]);
});

test('where a host shows one page at a time, it is said which, and the rest follows when asked for', async () => {
  const { session, printed, printer } = await plannedDelta();
  printer.inOneGo = 1;
  await session.pages.printAll();
  expect(session.pages.outcome.value).toEqual({ kind: 'printed', from: 1, to: 1, count: 2 });
  await session.pages.printNext();
  expect(session.pages.outcome.value).toEqual({ kind: 'printed', from: 2, to: 2, count: 2 });
  expect(printed.flat().map(({ title }) => title)).toEqual([
    'Plan klienta: Delta: Chłodnie [Łódź]',
    'Plan klienta: Beta',
  ]);
});
