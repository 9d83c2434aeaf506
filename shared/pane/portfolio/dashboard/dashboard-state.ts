// DashboardState: writing the portfolio at a glance as a sheet, and taking it back.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DomainError } from '../../../model/domain-error';
import { dashboardSheet, dashboardTable } from '../../../jobs/dashboard/dashboard-sheet';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import type { PlanStore } from '../../plan/store/plan-store';
import { outcomeOf, outcomeOfUndo, type Outcome } from '../../../jobs/running/outcome';

export type DashboardOutcome = Outcome<{ readonly kind: 'written'; readonly notes: readonly DomainError[] }>;

export interface DashboardState {
  readonly outcome: ReadonlySignal<DashboardOutcome | null>;
  readonly write: (portfolio: Portfolio) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export function createDashboardState(plans: PlanStore, today: () => string): DashboardState {
  const outcome = signal<DashboardOutcome | null>(null);
  return {
    outcome,
    async write(portfolio) {
      const words = { language: plans.writtenLanguage(), today: today() };
      const receipt = await plans.change({ sheets: 'none', tables: [dashboardTable] }, (snapshot) =>
        dashboardSheet(snapshot, portfolio, words),
      );
      outcome.value = outcomeOf(receipt, ({ notes }) => ({ kind: 'written', notes }));
    },
    async undo() {
      outcome.value = outcomeOfUndo(await plans.undo());
    },
  };
}
