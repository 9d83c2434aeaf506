// The pane's session opened over a memory workbook, every call through JSON, for the tests of what its pages share.
import { createLanguageChoice } from '../../shared/pane/shell/language-choice';
import { createPaneSession, type PaneSession } from '../../shared/pane/shell/pane-session';
import type { Language } from '../../shared/model/language';
import { ok } from '../../shared/model/result';
import type { PlanPage } from '../../shared/jobs/plan-page/page-part';
import { createWorkbook } from '../../shared/workbook/planning/create-workbook';
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';
import { createMemoryGrid, type MemoryGrid } from '../../shared/workbook/memory/memory-grid';
import type { Selection, Workbook } from '../../shared/workbook/port';
import { jsonWire } from '../../shared/workbook/wrappers';
import { followedHost, plainHost, untilCalm } from './pane-host';

export interface OpenedSession {
  readonly session: PaneSession;
  readonly grid: MemoryGrid;
  readonly select: (selection: Selection) => void;
  readonly revealed: Selection[];
  readonly printed: (readonly PlanPage[])[];
  /** How many pages the host prints in one go. */
  readonly printer: { inOneGo: number };
}

/** Until nothing is being read, computed or saved. */
export async function quiet({ portfolio, plans }: PaneSession): Promise<void> {
  await untilCalm(() => portfolio.tasks.current.value === null && plans.ready.value);
  await plans.saving.settled();
}

/** A session over any workbook, without a selection to follow and without a printer. */
export async function sessionOver(workbook: Workbook, language: Language): Promise<PaneSession> {
  const host = plainHost(workbook, language);
  const printPages = (pages: readonly PlanPage[]) => Promise.resolve(ok(pages.length));
  const session = createPaneSession(host, createLanguageChoice(host), { show: () => undefined, printPages });
  await quiet(session);
  return session;
}

export async function openedSession(
  sheets: readonly SheetContent[],
  language: Language = 'en',
): Promise<OpenedSession> {
  const grid = createMemoryGrid(sheets, { language });
  const printed: (readonly PlanPage[])[] = [];
  const printer = { inOneGo: Infinity };
  const { host, revealed, select } = followedHost(jsonWire(createWorkbook(grid)), language);
  const session = createPaneSession(host, createLanguageChoice(host), {
    show: () => undefined,
    printPages: (pages) => {
      const gone = pages.slice(0, printer.inOneGo);
      printed.push(gone);
      return Promise.resolve(ok(gone.length));
    },
  });
  await quiet(session);
  return { session, grid, select, revealed, printed, printer };
}
