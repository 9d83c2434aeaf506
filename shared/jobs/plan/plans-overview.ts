// plansOverview: all plans at a glance: which are missing, late or stale, worst first, and what their potential and their actions add up to.
import { daysBetween, type Day } from '../../model/day';
import { accountKeyAt } from '../portfolio/account-key';
import type { Portfolio } from '../portfolio/portfolio';
import { defaultYears, mostYears, potentialOf } from '../../method/portfolio/wallet';
import { classCode } from '../../model/account-class';
import type { ActionField } from '../../sheet/tables/actions-table';
import type { PlanField } from '../../sheet/tables/plans-table';
import type { TableRecord, TableView } from '../../sheet/tables/table-view';
import { compareHealth, planHealth, type PlanHealth } from '../../method/plan/plan-health';
import { soonDays } from '../../method/plan/plan-status';

/** How the plan of one account stands. */
export interface PlanLine {
  /** Index of the account. */
  readonly account: number;
  readonly health: PlanHealth;
  readonly openActions: number;
}

/** Sums over the plans that say what the customer spends, in the currency of the sheet (METHOD KAM_WALLET, KAM_POTENTIAL). */
export interface PotentialTotal {
  /** Accounts whose spend in our category is known. */
  readonly accounts: number;
  readonly wallet: number;
  readonly ours: number;
  /** In the last year of each plan. */
  readonly planned: number;
}

/** Actions of all plans, without objectives; those overdue and those due soon (METHOD PLAN_STATUS) are open ones too. */
export interface ActionTotals {
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly done: number;
}

/** All plans at a glance; `strategic` counts accounts, `strategicPlanned` those of them that have a plan. */
export interface PlansOverview {
  /** Strategic accounts, and others with a plan; worst first, then by value. */
  readonly lines: readonly PlanLine[];
  readonly strategic: number;
  readonly strategicPlanned: number;
  readonly potential: PotentialTotal;
  readonly actions: ActionTotals;
}

/** The tables that the overview looks at. */
export interface PlanViews {
  readonly plans: TableView<PlanField>;
  readonly actions: TableView<ActionField>;
}

/** The overview on a day; accounts with neither number nor name are left out. */
export function plansOverview(
  { accounts, classification, order }: Portfolio,
  views: PlanViews,
  today: Day,
): PlansOverview {
  const lines: PlanLine[] = [];
  const potential = { accounts: 0, wallet: 0, ours: 0, planned: 0 };
  const actions = { open: 0, overdue: 0, soon: 0, done: 0 };
  let strategic = 0;
  let strategicPlanned = 0;
  for (const account of order) {
    const key = accountKeyAt(accounts, account);
    if (key === null) continue;
    const [plan] = views.plans.ofAccount(key);
    const isStrategic = classification.codes[account] === classCode.strategic;
    if (isStrategic) strategic++;
    if (isStrategic && plan !== undefined) strategicPlanned++;
    if (!isStrategic && plan === undefined) continue;
    const own = views.actions.ofAccount(key).filter(({ values }) => values.kind !== 'objective');
    countActions(actions, own, today);
    if (plan !== undefined) addPotential(potential, plan, accounts.value[account] ?? NaN);
    const open = own.filter(isOpen);
    const openDue = open.flatMap(({ values: { due } }) => (typeof due === 'string' ? [due] : []));
    const health = planHealth(
      {
        exists: plan !== undefined,
        updated: dayOf(plan?.values.updated),
        nextReview: dayOf(plan?.values.nextReview),
        openDue,
      },
      today,
    );
    lines.push({ account, health, openActions: open.length });
  }
  lines.sort((one, other) => compareHealth(one.health, other.health));
  return { lines, strategic, strategicPlanned, potential, actions };
}

const dayOf = (value: unknown): Day | null => (typeof value === 'string' ? value : null);

const isOpen = ({ values: { state } }: TableRecord<ActionField>): boolean =>
  state !== 'done' && state !== 'dropped';

function countActions(
  totals: { -readonly [K in keyof ActionTotals]: number },
  rows: readonly TableRecord<ActionField>[],
  today: Day,
): void {
  for (const row of rows) {
    if (row.values.state === 'done') totals.done++;
    if (!isOpen(row)) continue;
    totals.open++;
    const { due } = row.values;
    if (typeof due !== 'string') continue;
    const days = daysBetween(today, due);
    if (days < 0) totals.overdue++;
    else if (days <= soonDays) totals.soon++;
  }
}

function addPotential(
  totals: { -readonly [K in keyof PotentialTotal]: number },
  { values: { wallet, growth, targetShare, years } }: TableRecord<PlanField>,
  value: number,
): void {
  if (typeof wallet !== 'number' || !(wallet > 0)) return;
  const ours = Number.isNaN(value) ? 0 : Math.min(Math.max(0, value), wallet);
  const span =
    typeof years === 'number' && years >= 1 ? Math.min(mostYears, Math.floor(years)) : defaultYears;
  const future = potentialOf({
    value: ours,
    wallet,
    growth: typeof growth === 'number' ? growth : 0,
    targetShare: typeof targetShare === 'number' ? targetShare : undefined,
    years: span,
  });
  totals.accounts++;
  totals.wallet += wallet;
  totals.ours += ours;
  totals.planned += future[future.length - 1] ?? 0;
}
