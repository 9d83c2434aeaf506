// Potential part: what the account can bring, and where we stand there.
import { defaultYears, potentialOf } from '../../method/portfolio/wallet';
import { filledPairs } from './customer-parts';
import type { PageInput } from './page-input';
import type { PagePart } from './page-part';
import type { PageWords } from './page-words';

/** So many years ahead fit a page. */
export const mostYears = 5;

/** What the customer spends in our category, how it grows, and a bar for our part of it today and in each year planned (METHOD KAM_POTENTIAL). */
export function potentialPart(input: PageInput, words: PageWords): PagePart {
  const wallet = input.records.plan?.values.wallet;
  const pairs = filledPairs(input, words, ['wallet', 'growth', 'targetShare', 'trends', 'trendEffect']);
  const part: PagePart = { title: words.say('planPage.potential'), pairs };
  const amounts = potentialByYear(input);
  if (typeof wallet !== 'number' || amounts === undefined) return part;
  const [value = 0, ...future] = amounts;
  const highest = Math.max(...amounts);
  const bar = (label: string, amount: number) => {
    return { label, share: highest > 0 ? amount / highest : 0, text: words.number(amount) };
  };
  return {
    ...part,
    pairs: [[words.say('planPage.walletShare'), words.percent(value / wallet)], ...pairs],
    bars: [
      bar(words.say('planPage.today'), value),
      ...future.map((amount, i) => bar(words.say('planPage.year', { year: i + 1 }), amount)),
    ],
  };
}

/** What the account brings today and may bring in each year planned; undefined where its spend is not known. */
export function potentialByYear({ account, records }: PageInput): number[] | undefined {
  const values = records.plan?.values;
  const wallet = values?.wallet;
  if (typeof wallet !== 'number' || !(wallet > 0)) return undefined;
  const value = Math.min(Math.max(0, account.value ?? 0), wallet);
  const years =
    typeof values?.years === 'number' && values.years >= 1 ? Math.floor(values.years) : defaultYears;
  const future = potentialOf({
    value,
    wallet,
    growth: typeof values?.growth === 'number' ? values.growth : 0,
    targetShare: typeof values?.targetShare === 'number' ? values.targetShare : undefined,
    years: Math.min(mostYears, years),
  });
  return [value, ...future];
}

/** Where we stand on the ladder and where we want to, how much of the plan the customer sees, and when the plan is looked at next. */
export function positionPart(input: PageInput, words: PageWords): PagePart {
  const pairs = filledPairs(input, words, ['positionNow', 'positionWanted', 'openness', 'nextReview']);
  return { title: words.say('planPage.position'), pairs };
}
