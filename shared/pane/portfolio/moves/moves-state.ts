// MovesState: the accounts to reclassify, and accepting it, one by one or all at once. Accepting is undone like every other step of planning.
import { reclassified } from '../../../jobs/reclassify/reclassified';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { portfolioMoves, type AccountMove } from '../../../jobs/reclassify/portfolio-moves';
import { planReclassify, reclassifyRequest } from '../../../jobs/reclassify/plan-reclassify';
import type { PlanStore } from '../../plan/store/plan-store';
import { outcomeOf, outcomeOfUndo, type Outcome } from '../../../jobs/running/outcome';
import type { PortfolioState } from '../portfolio-state';

export type MovesOutcome = Outcome<{ readonly kind: 'accepted'; readonly count: number }>;

export interface MovesState {
  /** Null where no class is recorded in the sheet. */
  readonly moves: ReadonlySignal<readonly AccountMove[] | null>;
  readonly outcome: ReadonlySignal<MovesOutcome | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly accept: (moves: readonly AccountMove[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface MovesSurroundings {
  readonly portfolio: PortfolioState;
  readonly plans: PlanStore;
  readonly today: () => string;
}

export function createMovesState({ portfolio, plans, today }: MovesSurroundings): MovesState {
  const outcome = signal<MovesOutcome | null>(null);
  const busy = signal(false);
  const moves = computed(() =>
    portfolio.portfolio.value === null ? null : portfolioMoves(portfolio.portfolio.value),
  );

  async function during(work: () => Promise<MovesOutcome>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    const ended = await work();
    await portfolio.refresh();
    outcome.value = ended;
    busy.value = false;
  }

  return {
    moves,
    outcome,
    busy,
    accept: (accepted) =>
      during(async () => {
        const accounts = portfolio.portfolio.peek()?.accounts;
        const moved = reclassified(accepted, plans.writtenLanguage());
        if (accounts === undefined || moved.length === 0) return { kind: 'accepted', count: 0 };
        const context = { accounts, language: plans.writtenLanguage(), today: today() };
        const receipt = await plans.change(reclassifyRequest(accounts), (snapshot) =>
          planReclassify(snapshot, context, moved),
        );
        return outcomeOf(receipt, () => ({ kind: 'accepted', count: moved.length }));
      }),
    undo: () => during(async () => outcomeOfUndo(await plans.undo())),
  };
}
