import { potentialOutlook, type OutlookInput } from '../../../shared/method/plan/potential-outlook';

const input: OutlookInput = {
  value: 420_000,
  wallet: 1_400_000,
  growth: 0.05,
  targetShare: 0.5,
  years: 3,
};

test('the example of the method: share today, and spend, share, potential and gain of each year', () => {
  const outlook = potentialOutlook(input);
  if (outlook.kind !== 'known') throw new Error(outlook.kind);
  expect(outlook.share).toBeCloseTo(0.3, 12);
  const rounded = outlook.years.map(({ year, wallet, share, potential, gain }) => [
    year,
    ...[wallet, share, potential, gain].map((number) => Number(number.toPrecision(10))),
  ]);
  expect(rounded).toEqual([
    [1, 1_470_000, 0.3666666667, 539_000, 119_000],
    [2, 1_543_500, 0.4333333333, 668_850, 248_850],
    [3, 1_620_675, 0.5, 810_337.5, 390_337.5],
  ]);
});

test('without growth, target and years: three years as today', () => {
  const outlook = potentialOutlook({ ...input, growth: null, targetShare: undefined, years: null });
  if (outlook.kind !== 'known') throw new Error(outlook.kind);
  expect(outlook.years.map(({ potential }) => Math.round(potential))).toEqual([420_000, 420_000, 420_000]);
});

test('a customer who buys nothing yet starts from nothing', () => {
  for (const value of [undefined, -50]) {
    const outlook = potentialOutlook({ ...input, value, growth: 0, years: 2 });
    if (outlook.kind !== 'known') throw new Error(outlook.kind);
    expect([outlook.share, ...outlook.years.map(({ gain }) => gain)]).toEqual([0, 350_000, 700_000]);
  }
});

test.each<[string, Partial<OutlookInput>, unknown]>([
  ['no spend', { wallet: null }, { kind: 'unknown' }],
  ['a spend of nothing', { wallet: 0 }, { kind: 'unknown' }],
  ['words for a spend', { wallet: 'a lot' }, { kind: 'unknown' }],
  ['more bought than spent', { wallet: 210_000 }, { kind: 'aboveWallet', share: 2 }],
  ['growth of 500%', { growth: 5 }, { kind: 'impossible', field: 'growth' }],
  ['a target of 50 where 50% was meant', { targetShare: 50 }, { kind: 'impossible', field: 'targetShare' }],
  ['a negative target', { targetShare: -0.1 }, { kind: 'impossible', field: 'targetShare' }],
  ['no year', { years: 0 }, { kind: 'impossible', field: 'years' }],
  ['half a year', { years: 2.5 }, { kind: 'impossible', field: 'years' }],
  ['a century', { years: 100 }, { kind: 'impossible', field: 'years' }],
])('%s', (_, change, expected) => {
  expect(potentialOutlook({ ...input, ...change })).toEqual(expected);
});

test('all of the spend is no fault', () => {
  expect(potentialOutlook({ ...input, wallet: 420_000 })).toMatchObject({ kind: 'known', share: 1 });
});
