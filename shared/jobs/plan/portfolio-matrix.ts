// portfolioMatrix: where the planned accounts stand by how attractive they are and how strong our position is (METHOD KAM_MATRIX). What goes into the two
// scores is our own default: attractiveness is KAM_SCORE of the spend in our category, its growth and what the account brings, weighed alike;
// position is the mean of what is known of the ladder, our four pillars and the zipper.
import { accountKeyAt } from '../portfolio/account-key';
import { minMaxScaled } from '../../method/arithmetic/min-max';
import { rivalFinding } from '../findings/rival-finding';
import { zipperFinding } from '../findings/zipper-finding';
import type { Portfolio } from '../portfolio/portfolio';
import { defaultCut, strategyOf, type AccountStrategy } from '../../method/portfolio/strategy-matrix';
import { weightedMeans } from '../../method/arithmetic/weighted-mean';
import { positionCodes } from '../../model/position';
import type { ContactField } from '../../sheet/tables/contacts-table';
import type { PlanField } from '../../sheet/tables/plans-table';
import type { RivalField } from '../../sheet/tables/rivals-table';
import type { TableRecord, TableView } from '../../sheet/tables/table-view';

/** The tables that the two scores are worked out from. */
export interface MatrixViews {
  readonly plans: TableView<PlanField>;
  readonly rivals: TableView<RivalField>;
  readonly contacts: TableView<ContactField>;
}

/** An account in the matrix, and the strategy of the quarter in which it lies. */
export interface MatrixPoint {
  /** Index of the account. */
  readonly account: number;
  /** 0–100. */
  readonly attractiveness: number;
  readonly position: number;
  readonly strategy: AccountStrategy;
  /** What importance is measured by: the size of the bubble; 0 where blank. */
  readonly value: number;
}

const criteria = 3;

/** The planned accounts of which both are known, largest first. */
export function portfolioMatrix({ accounts, order }: Portfolio, views: MatrixViews): MatrixPoint[] {
  const planned = Array.from(order).flatMap((account) => {
    const key = accountKeyAt(accounts, account);
    const [plan] = key === null ? [] : views.plans.ofAccount(key);
    return key === null || plan === undefined ? [] : [{ account, key, plan }];
  });
  const values = new Float64Array(planned.length * criteria);
  planned.forEach(({ account, plan }, i) => {
    values[i * criteria] = numberOf(plan.values.wallet) ?? accounts.potential?.[account] ?? NaN;
    values[i * criteria + 1] = numberOf(plan.values.growth) ?? NaN;
    values[i * criteria + 2] = accounts.value[account] ?? NaN;
  });
  const scaled = minMaxScaled({ rows: planned.length, columns: criteria, values }, [1, 1, 1]);
  const attractiveness = weightedMeans(scaled, Float64Array.of(1, 1, 1));
  return planned.flatMap(({ account, key, plan }, i): MatrixPoint[] => {
    const position = positionOf(plan, views.rivals.ofAccount(key), views.contacts.ofAccount(key));
    const strategy = strategyOf(attractiveness[i] ?? NaN, position, defaultCut);
    if (strategy === undefined) return [];
    const value = Math.max(0, accounts.value[account] ?? 0) || 0;
    return [{ account, attractiveness: attractiveness[i] ?? NaN, position, strategy, value }];
  });
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The strength of our position, 0–100; NaN where nothing is known. */
export function positionOf(
  plan: TableRecord<PlanField>,
  rivals: readonly TableRecord<RivalField>[],
  contacts: readonly TableRecord<ContactField>[],
): number {
  const known = [ladderScore(plan), ourPillarScore(rivals), relationScore(contacts)].filter(
    (score) => !Number.isNaN(score),
  );
  return known.length === 0 ? NaN : known.reduce((sum, score) => sum + score, 0) / known.length;
}

function ladderScore({ values: { positionNow } }: TableRecord<PlanField>): number {
  const step = positionCodes.findIndex((code) => code === positionNow);
  return step < 0 ? NaN : (100 * step) / (positionCodes.length - 1);
}

function ourPillarScore(rivals: readonly TableRecord<RivalField>[]): number {
  const us = rivals.find(({ values }) => values.side === 'us');
  return us === undefined ? NaN : rivalFinding(us).score;
}

const relationScore = (contacts: readonly TableRecord<ContactField>[]): number =>
  contacts.length === 0 ? NaN : zipperFinding(contacts).score;
