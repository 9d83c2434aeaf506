// The accounts of the made-up Polish distributor: revenue in a Pareto shape, hours that follow habit rather than importance.
import { drawNip } from './nip';
import { drawCompanies } from './polish-company';
import { cities, competitors, industries, managers } from './polish-words';
import { between, pick, type Random } from './seeded-random';
import { weightedPick } from './weighted-pick';

/** A row of the export: amounts in PLN, days as serials, null where the system knows nothing. */
export interface DistributorAccount {
  readonly code: string;
  readonly name: string;
  readonly nip: string;
  readonly city: string;
  readonly industry: string;
  readonly manager: string;
  readonly revenueBefore: number;
  readonly revenue: number;
  readonly margin: number;
  /** «tak», the day the interest was recorded (a serial), or nothing. */
  readonly interest: string | number | null;
  readonly hours: number | null;
  readonly competitor: string | null;
  readonly potential: number | null;
  readonly firstInvoice: number | null;
  readonly lastInvoice: number | null;
}

const accountCount = 240;
const customerCount = 168;
/** 31 December 2025 as a serial day. */
const yearEnd = 46_022;

/** Zipf-like: the largest about 2.4 million, half of it in the first tenth. */
function revenueOf(rank: number, random: Random): number {
  return Math.round((2_400_000 / (rank + 1) ** 0.93) * between(random, 0.82, 1.18) * 100) / 100;
}

/** The middle of the list calls most often, so it gets the time; two large accounts get almost none. */
function hoursOf(rank: number, random: Random): number {
  if (rank === 2 || rank === 7) return Math.round(between(random, 2, 6));
  if (rank < 24) return Math.round(between(random, 8, 26));
  return Math.round(between(random, 2, 20) * (random() < 0.18 ? 2.4 : 1) * 2) / 2;
}

type Identity = Pick<DistributorAccount, 'code' | 'name' | 'nip' | 'city' | 'industry' | 'manager'>;

function identity(name: string, index: number, random: Random): Identity {
  return {
    code: `K${String(10_001 + index * 7).padStart(6, '0')}`,
    name,
    nip: drawNip(random),
    city: weightedPick(random, cities),
    industry: pick(random, industries),
    manager: pick(random, managers),
  };
}

function customer(rank: number, who: Identity, random: Random): DistributorAccount {
  const revenue = revenueOf(rank, random);
  const grew = between(random, 0.72, 1.3);
  return {
    ...who,
    revenueBefore: rank % 29 === 11 ? 0 : Math.round((revenue / grew) * 100) / 100,
    revenue,
    margin: Math.round(revenue * between(random, 0.07, 0.29) * 100) / 100,
    interest: 'tak',
    hours: hoursOf(rank, random),
    competitor: random() < 0.55 ? pick(random, competitors) : null,
    potential: Math.round((revenue * between(random, 1.1, 3.4)) / 1000) * 1000,
    firstInvoice: yearEnd - Math.round(between(random, 370, 5200)),
    lastInvoice: yearEnd - Math.round(between(random, 0, 320) ** 1.0 * (rank < 40 ? 0.2 : 1)),
  };
}

/** Has not bought this year: interested ones are prospects, the rest suspects; some bought before. */
function prospect(index: number, who: Identity, random: Random): DistributorAccount {
  const lapsed = index % 9 === 4;
  const interested = random() < 0.45;
  const interest = random() < 0.3 ? yearEnd - Math.round(between(random, 5, 300)) : 'tak';
  return {
    ...who,
    revenueBefore: lapsed ? Math.round(between(random, 8_000, 90_000) * 100) / 100 : 0,
    revenue: 0,
    margin: 0,
    interest: interested ? interest : null,
    hours: random() < 0.6 ? Math.round(between(random, 1, 18) * 2) / 2 : null,
    competitor: random() < 0.7 ? pick(random, competitors) : null,
    potential: random() < 0.8 ? Math.round(between(random, 20_000, 900_000) / 5000) * 5000 : null,
    firstInvoice: lapsed ? yearEnd - Math.round(between(random, 900, 3000)) : null,
    lastInvoice: lapsed ? yearEnd - Math.round(between(random, 380, 700)) : null,
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** All 240 of them, in the order of no importance, as an export has them. */
export function distributorAccounts(random: Random): DistributorAccount[] {
  const names = drawCompanies(random, accountCount);
  const order = shuffled(
    names.map((_, index) => index),
    random,
  );
  return names.map((name, index) => {
    const rank = order[index]!;
    const who = identity(name, index, random);
    return rank < customerCount ? customer(rank, who, random) : prospect(rank, who, random);
  });
}
