// PageState: the plan on a page: printing one or all, writing it as a sheet, fixing a version.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { classCode } from '../../../model/account-class';
import { accountRecords } from '../../../jobs/plan/account-records';
import type { PageInput } from '../../../jobs/plan-page/page-input';
import type { PlanPage } from '../../../jobs/plan-page/page-part';
import { planPage, type PageAudience } from '../../../jobs/plan-page/plan-page';
import { pageSheetOf, writePage } from '../../../jobs/plan-page/write-page';
import { fixVersion, versionRequest } from '../../../jobs/plan/fix-version';
import { ok, type Result } from '../../../model/result';
import type { PaneHost } from '../../../workbook/port';
import type { PortfolioState } from '../../portfolio/portfolio-state';
import type { LanguageChoice } from '../../shell/language-choice';
import type { PlanStore } from '../store/plan-store';
import { failed, outcomeOf, outcomeOfUndo, type Outcome } from '../../../jobs/running/outcome';
import { createTaskRunner, type TaskRunner } from '../../shell/task';
import { pageBeat } from '../../shell/page-beat';
import { runSteps } from '../../../jobs/running/time-slices';
import { plannedAccountAt, type PlannedAccount } from '../../../jobs/plan/planned-account';
import { createPrintQueue, type PrintedPages } from './print-queue';
import type { PrintPages } from './printing';

export type PageOutcome = Outcome<
  | { readonly kind: 'written'; readonly sheet: string }
  | { readonly kind: 'fixed'; readonly version: string }
  /** Of pages that do not go in one go, these. */
  | ({ readonly kind: 'printed' } & PrintedPages)
>;

export interface PageState {
  readonly tasks: TaskRunner;
  readonly outcome: ReadonlySignal<PageOutcome | null>;
  readonly print: (account: PlannedAccount, audience: PageAudience) => Promise<void>;
  /** All strategic accounts, in the order of their value. */
  readonly printAll: () => Promise<void>;
  /** The pages after those of the last outcome. */
  readonly printNext: () => Promise<void>;
  readonly writeSheet: (account: PlannedAccount, audience: PageAudience) => Promise<void>;
  readonly fixVersion: (account: PlannedAccount) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface PageSurroundings {
  readonly host: Pick<PaneHost, 'today'>;
  readonly language: LanguageChoice;
  readonly portfolio: PortfolioState;
  readonly plans: PlanStore;
  readonly printPages: PrintPages;
}

export function createPageState(surroundings: PageSurroundings): PageState {
  const { host, language, portfolio, plans, printPages } = surroundings;
  const tasks = createTaskRunner();
  const outcome = signal<PageOutcome | null>(null);
  const queue = createPrintQueue(printPages);

  const inputOf = (account: PlannedAccount): PageInput => ({
    account: { ...account, explanation: account.explain(language.language.peek()) },
    records: accountRecords(plans.view, account),
    today: host.today(),
  });
  const pageOf = (account: PlannedAccount, audience: PageAudience): PlanPage =>
    planPage(inputOf(account), audience, language.language.peek());

  async function printed(make: () => Promise<readonly PlanPage[] | undefined>): Promise<void> {
    outcome.value = null;
    await plans.saving.settled();
    const pages = await make();
    if (pages === undefined || pages.length === 0) return;
    tellPrinted(await queue.print(pages, language.language.peek()));
  }

  function tellPrinted(printed: Result<PrintedPages>): void {
    if (!printed.ok) outcome.value = failed(printed.error);
    else if (printed.value.from > 1 || printed.value.to < printed.value.count)
      outcome.value = { kind: 'printed', ...printed.value };
  }

  function* strategicPages(): Generator<number, PlanPage[]> {
    const built = portfolio.portfolio.peek();
    if (built === null) return [];
    const { codes } = built.classification;
    const strategic = Array.from(built.order).filter((i) => codes[i] === classCode.strategic);
    const pages: PlanPage[] = [];
    for (const index of strategic) {
      const account = plannedAccountAt(built, index);
      if (account !== null) pages.push(pageOf(account, 'internal'));
      yield pages.length / strategic.length;
    }
    return pages;
  }

  return {
    tasks,
    outcome,
    print: (account, audience) => printed(() => Promise.resolve([pageOf(account, audience)])),
    printAll: () =>
      printed(() =>
        tasks.run('task.pages', (control) => runSteps(strategicPages(), { beat: pageBeat, ...control })),
      ),
    printNext: async () => tellPrinted(await queue.next()),
    async writeSheet(account, audience) {
      const { sheet, request } = pageSheetOf(account.name, audience);
      const written = plans.writtenLanguage();
      const receipt = await plans.change(request, (snapshot) =>
        writePage(snapshot, inputOf(account), audience, written),
      );
      outcome.value = outcomeOf(receipt, () => ({ kind: 'written', sheet }));
    },
    async fixVersion(account) {
      let version = '';
      const stamp = { today: host.today(), language: plans.writtenLanguage() };
      const receipt = await plans.change(versionRequest, (snapshot) => {
        const fixed = fixVersion(snapshot, account, accountRecords(plans.view, account), stamp);
        version = fixed.version;
        return ok(fixed.changes);
      });
      outcome.value = outcomeOf(receipt, () => ({ kind: 'fixed', version }));
    },
    async undo() {
      outcome.value = outcomeOfUndo(await plans.undo());
    },
  };
}
