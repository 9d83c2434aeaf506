// PaneSession: what the pane's pages share as long as the pane is open: the accounts with their classes, the plans, and the account that is worked on.
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { PaneHost } from '../../workbook/port';
import { peopleLoad, type PersonLoad } from '../../jobs/team/people-load';
import { personRows } from '../../jobs/team/person-rows';
import { plansOverview, type PlansOverview } from '../../jobs/plan/plans-overview';
import { portfolioMatrix, type MatrixPoint } from '../../jobs/plan/portfolio-matrix';
import { pinsOf, type Pins } from '../../jobs/portfolio/pinned-classes';
import { createFunctionsState, type FunctionsState } from '../functions/functions-state';
import { plannedAccountAt, type PlannedAccount } from '../../jobs/plan/planned-account';
import { createPageState, type PageState } from '../plan/page/page-state';
import type { PrintPages } from '../plan/page/printing';
import { createPlanStore, type PlanStore } from '../plan/store/plan-store';
import { createDashboardState, type DashboardState } from '../portfolio/dashboard/dashboard-state';
import { createMovesState, type MovesState } from '../portfolio/moves/moves-state';
import { createPortfolioState, type PortfolioState } from '../portfolio/portfolio-state';
import type { LanguageChoice } from './language-choice';
import { pageBeat } from './page-beat';

export interface PaneSession {
  readonly host: PaneHost;
  readonly language: LanguageChoice;
  readonly portfolio: PortfolioState;
  readonly plans: PlanStore;
  readonly moves: MovesState;
  readonly functions: FunctionsState;
  readonly pages: PageState;
  readonly dashboard: DashboardState;
  /** The plans of all accounts at a glance; null until accounts and plans are read. */
  readonly overview: ReadonlySignal<PlansOverview | null>;
  readonly matrix: ReadonlySignal<readonly MatrixPoint[]>;
  /** Time and fit by person, busiest first; null until accounts and plans are read. */
  readonly people: ReadonlySignal<readonly PersonLoad[] | null>;
  /** The account selected in the sheet or in the pane; null where none is, or where its row has neither number nor name. */
  readonly account: ReadonlySignal<PlannedAccount | null>;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
  /** Opens a page of the pane by its id. */
  readonly show: (page: string) => void;
  readonly close: () => void;
}

/** The pins, the same object as long as they say the same: every entry in a plan makes a new view, few of them a new pin. */
function steadyPins(plans: PlanStore): ReadonlySignal<Pins> {
  let last: Pins = new Map();
  return computed(() => {
    const next = pinsOf(plans.view('plans'));
    const isSame = next.size === last.size && [...next].every(([key, code]) => last.get(key) === code);
    return isSame ? last : (last = next);
  });
}

/** What the session can have done on the page. */
export interface SessionActions {
  readonly show: (page: string) => void;
  readonly printPages: PrintPages;
}

export function createPaneSession(
  host: PaneHost,
  language: LanguageChoice,
  { show, printPages }: SessionActions,
): PaneSession {
  const { workbook } = host;
  const plans = createPlanStore({ workbook, language: language.language, today: () => host.today() });
  const pins = steadyPins(plans);
  const portfolio = createPortfolioState(host, language.language, pageBeat, pins);
  const moves = createMovesState({ portfolio, plans, today: () => host.today() });
  const overview = computed(() => {
    const built = portfolio.portfolio.value;
    if (built === null || !plans.ready.value) return null;
    return plansOverview(built, { plans: plans.view('plans'), actions: plans.view('actions') }, host.today());
  });
  const matrix = computed(() => {
    const built = portfolio.portfolio.value;
    if (built === null) return [];
    const [rivals, contacts] = [plans.view('rivals'), plans.view('contacts')];
    return portfolioMatrix(built, { plans: plans.view('plans'), rivals, contacts });
  });
  const people = computed(() => {
    const built = portfolio.portfolio.value;
    return built === null || !plans.ready.value ? null : peopleLoad(built, personRows(plans.view('team')));
  });
  const account = computed(() => {
    const [built, index] = [portfolio.portfolio.value, portfolio.list.selected.value];
    return built === null || index === null ? null : plannedAccountAt(built, index);
  });
  const refresh = async () => {
    await Promise.all([portfolio.refresh(), plans.refresh()]);
  };
  const functions = createFunctionsState({
    host,
    language: language.language,
    portfolio,
    onChanged: refresh,
    beat: pageBeat,
  });
  const restart = async () => {
    functions.restart();
    await Promise.all([portfolio.restart(), plans.restart()]);
  };
  void refresh();
  const stopFollowing = host.onWorkbookReplaced?.(() => void restart());
  return {
    host,
    language,
    portfolio,
    plans,
    moves,
    functions,
    dashboard: createDashboardState(plans, () => host.today()),
    pages: createPageState({ host, language, portfolio, plans, printPages }),
    overview,
    matrix,
    people,
    account,
    refresh,
    show,
    close() {
      stopFollowing?.();
      functions.close();
      portfolio.close();
    },
  };
}
