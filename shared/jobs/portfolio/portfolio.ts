// Portfolio: the main job's result for all accounts at once: classes and reasons, shares, concentration, and time against its targets.
import { accountShareByClass, accountClasses } from '../../model/account-class';
import { domainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { fail, ok, type Result } from '../../model/result';
import type { AccountTable } from '../../sheet/accounts/account-table';
import { countByClass } from '../../method/time/time-plan';
import { timeGapOf, type TimeGap } from '../../method/time/time-gap';
import { abcClasses, type AbcClass } from '../../method/portfolio/abc';
import { classifyAccounts, type Classification } from '../../method/portfolio/classify';
import { concentrationOf, type Concentration } from '../../method/portfolio/concentration';
import { explainAccount, explainContext } from '../../method/portfolio/explain';
import { paretoMilestones, type ParetoMilestone } from '../../method/portfolio/pareto-milestones';
import { paretoPoints, type ParetoPoint } from '../../method/portfolio/pareto';
import { reasonText } from '../../text/reason-text';
import type { PortfolioSettings } from '../../model/portfolio-settings';
import { cumulativeShares, sharesOf } from '../../method/portfolio/share';
import { compensatedSum } from '../../method/arithmetic/sum';

/** What one class makes of the whole; shares are 0–1. */
export interface ClassSummary {
  readonly accounts: number;
  /** Of all accounts that are not suspects; 0 for suspects. */
  readonly accountShare: number;
  /** About 10/30/the rest (METHOD «Classes»). */
  readonly targetShare: number;
  readonly value: number;
  /** Of the positive total; 0 where there is none. */
  readonly valueShare: number;
}

/** The accounts and all that the method says of them; arrays have one entry per account, null or NaN where nothing can be said. */
export interface Portfolio {
  readonly accounts: AccountTable;
  readonly settings: PortfolioSettings;
  readonly classification: Classification;
  /** Strategic, normal, prospect, suspect. */
  readonly classes: readonly ClassSummary[];
  /** Null where no value is positive. */
  readonly concentration: Concentration | null;
  readonly shares: Float64Array | null;
  readonly cumulative: Float64Array | null;
  readonly abc: readonly (AbcClass | null)[] | null;
  /** Account indices by value, highest first; equal and blank ones in the order of the sheet. */
  readonly order: Int32Array;
  readonly pareto: readonly ParetoPoint[];
  /** Null where no hours are mapped or spent. */
  readonly time: TimeGap | null;
  /** The sentence for account i, made when it is asked for. */
  readonly explain: (i: number, language: Language) => string;
}

/** What `buildPortfolio` gives, in steps for progress and cancelling: yields the part done, 0–1. `override`: class codes pinned by hand. */
export function* buildPortfolioSteps(
  accounts: AccountTable,
  settings: PortfolioSettings,
  override: Uint8Array | null = null,
): Generator<number, Result<Portfolio>> {
  const { value, interest, hours } = accounts;
  const { strategicShare, majorShare, timeSplit, abc } = settings;
  const classification = classifyAccounts({ value, interest, override, strategicShare, majorShare });
  if (!Number.isFinite(classification.total))
    return fail(domainError('number', 'error.totalTooLarge', { column: accounts.mapping.valueField }));
  yield 0.2;
  const concentration = concentrationOf(value) ?? null;
  const shares = sharesOf(value) ?? null;
  yield 0.35;
  const cumulative = cumulativeShares(value) ?? null;
  yield 0.5;
  const letters = abcClasses(value, abc[0], abc[1]) ?? null;
  yield 0.65;
  const order = orderByValue(value);
  yield 0.85;
  const context = explainContext(classification);
  const portfolio: Portfolio = {
    accounts,
    settings,
    classification,
    classes: classSummaries(classification),
    concentration,
    shares,
    cumulative,
    abc: letters,
    order,
    pareto: paretoPoints(value, classification.codes, order),
    time: hours === null ? null : (timeGapOf(classification.codes, hours, timeSplit) ?? null),
    explain: (i, language) => reasonText(language, explainAccount(context, i)),
  };
  return ok(portfolio);
}

/** The portfolio; `override` are class codes pinned by hand. Fails where the values add up to no finite number (`error.totalTooLarge`). */
export function buildPortfolio(
  accounts: AccountTable,
  settings: PortfolioSettings,
  override: Uint8Array | null = null,
): Result<Portfolio> {
  const steps = buildPortfolioSteps(accounts, settings, override);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** What the top 1, 5, 10, 20, 50 and 100% of the customers bring, for reading beside the picture. */
export const milestonesOf = ({ accounts, order }: Portfolio): readonly ParetoMilestone[] =>
  paretoMilestones(accounts.value, order);

function orderByValue(value: Float64Array): Int32Array {
  const key = value.map((x) => (x >= -Infinity ? x : -Infinity));
  return Int32Array.from(value.keys()).sort((one, other) => {
    const a = key[one] as number;
    const b = key[other] as number;
    return a === b ? one - other : b > a ? 1 : -1;
  });
}

function classSummaries({ codes, total, input }: Classification): ClassSummary[] {
  const counts = countByClass(codes);
  const all = (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0);
  return accountClasses.map((name, code) => {
    const accounts = counts[code] ?? 0;
    const value = compensatedSum(input.value.map((x, i) => (codes[i] === code && !Number.isNaN(x) ? x : 0)));
    return {
      accounts,
      accountShare: name === 'suspect' || all === 0 ? 0 : accounts / all,
      targetShare: accountShareByClass[name],
      value,
      valueShare: total > 0 ? value / total : 0,
    };
  });
}
