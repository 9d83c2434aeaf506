// The portfolio: everything the pane shows of the accounts, on METHOD's example, and quickly.
import { buildPortfolio, buildPortfolioSteps } from '../../../shared/jobs/portfolio/portfolio';
import { defaultPortfolioSettings } from '../../../shared/model/portfolio-settings';
import type { AccountTable } from '../../../shared/sheet/accounts/account-table';
import { valueOf } from '../../../shared/workbook/contract-harness';

function accountsOf(value: readonly number[], more: Partial<AccountTable> = {}): AccountTable {
  const { length } = value;
  return {
    mapping: { sheet: 's1', headerRow: 0, layout: 'accounts', fields: {}, valueField: 'revenue' },
    count: length,
    names: value.map((_, i) => `A${String(i)}`),
    ids: null,
    value: Float64Array.from(value),
    revenue: null,
    margin: null,
    potential: null,
    hours: null,
    interest: null,
    recordedClass: null,
    owner: null,
    competitor: null,
    segment: null,
    firstPurchase: null,
    lastPurchase: null,
    rows: Int32Array.from(value.keys()),
    firstRow: 1,
    lastRow: length,
    totalRows: [],
    skippedRows: [],
    lines: length,
    numberTexts: 0,
    notes: [],
    ...more,
  };
}

/** METHOD KAM_CLASSIFY's example. */
const value = [
  4_200_000, 1_850_000, 990_000, 640_000, 610_000, 420_000, 395_000, 310_000, 280_000, 240_000, 205_000,
  160_000, 120_000, 90_000, 60_000, 45_000, 0, 0, 0, 0,
];
const interest = Uint8Array.from(value, (x, i) => (x > 0 || i === 19 ? 0 : 2));

function portfolioOf(accounts: AccountTable) {
  return valueOf(buildPortfolio(accounts, defaultPortfolioSettings), 'building the portfolio');
}

test('METHOD’s example: verdict, classes against 10/30/60, shares and order', () => {
  const hours = Float64Array.from(value, (_, i) => (i < 2 ? 100 : i < 16 ? 50 : i === 19 ? 0 : 10));
  const portfolio = portfolioOf(accountsOf(value, { interest, hours }));
  expect(portfolio.concentration).toMatchObject({ pareto: 6, customers: 16, topCount: 1, verdict: 'spread' });
  expect(portfolio.concentration?.top).toBeCloseTo(0.39567, 5);
  expect(portfolio.classes.map(({ accounts }) => accounts)).toEqual([2, 14, 3, 1]);
  expect(portfolio.classes.map(({ accountShare }) => accountShare)).toEqual([2 / 19, 14 / 19, 3 / 19, 0]);
  expect(portfolio.classes.map(({ targetShare }) => targetShare)).toEqual([0.1, 0.3, 0.6, 0]);
  expect(portfolio.classes.reduce((sum, one) => sum + one.valueShare, 0)).toBeCloseTo(1, 12);
  expect(portfolio.shares?.[0]).toBeCloseTo(0.39567, 5);
  expect([...portfolio.order]).toEqual([...value.keys()]);
  expect(portfolio.abc?.filter((letter) => letter === 'A')).toHaveLength(6);
  expect(portfolio.time?.classes.map(({ hours: spent }) => spent)).toEqual([200, 700, 30, 0]);
  expect(portfolio.time?.classes.map(({ severity }) => severity)).toEqual([
    'critical',
    'critical',
    'critical',
    'ok',
  ]);
  expect(portfolio.explain(1, 'en')).toContain('loss test');
  expect(portfolio.explain(19, 'pl')).toMatch(/^suspekt/);
});

test('without values there is nothing to share, and no hours no time table', () => {
  const portfolio = portfolioOf(accountsOf([0, NaN, -5]));
  expect([portfolio.concentration, portfolio.shares, portfolio.abc, portfolio.time]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(portfolio.pareto).toEqual([]);
  expect(portfolio.classes.map(({ valueShare }) => valueShare)).toEqual([0, 0, 0, 0]);
});

test('equal and blank values keep the order of the sheet, blanks last', () => {
  expect([...portfolioOf(accountsOf([5, NaN, 9, 5, -1, 0])).order]).toEqual([2, 0, 3, 5, 4, 1]);
});

test('a total that is no number is an error', () => {
  expect(buildPortfolio(accountsOf([1e308, 1e308]), defaultPortfolioSettings)).toMatchObject({
    ok: false,
    error: { code: 'error.totalTooLarge' },
  });
});

test('100,000 accounts are worked through in steps between which the page can answer', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 100_003) ** 2);
  const steps = buildPortfolioSteps(accountsOf(many), defaultPortfolioSettings);
  const done: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) done.push(step.value);
  expect(done.length).toBeGreaterThanOrEqual(5);
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect(step.value).toMatchObject({ ok: true, value: { accounts: { count: 100_000 } } });
});
