// The pane's session opened over a memory workbook, every call through JSON, for the tests of what its pages share.
import { createLanguageChoice } from '../../shared/pane/shell/language-choice';
import { createPaneSession, type PaneSession } from '../../shared/pane/shell/pane-session';
import type { Language } from '../../shared/model/language';
import { ok } from '../../shared/model/result';
import type { PlanPage } from '../../shared/jobs/plan-page/page-part';
import { createWorkbook } from '../../shared/workbook/create-workbook';
import type { SheetContent } from '../../shared/workbook/sheet-content';
import { createMemoryGrid, type MemoryGrid } from '../../shared/workbook/memory-grid';
import type { PaneHost, Selection, Workbook } from '../../shared/workbook/port';
import { jsonWire } from '../../shared/workbook/wrappers';

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
  for (let calm = 0; calm < 5;) {
    await new Promise((resolve) => setImmediate(resolve));
    const isCalm = portfolio.tasks.current.value === null && plans.ready.value;
    calm = isCalm ? calm + 1 : 0;
  }
  await plans.saving.settled();
}

/** A session over any workbook, without a selection to follow and without a printer. */
export async function sessionOver(workbook: Workbook, language: Language): Promise<PaneSession> {
  const host: PaneHost = {
    workbook,
    preferences: { get: () => null, set: () => undefined },
    language,
    today: () => '2026-01-15',
  };
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
  const revealed: Selection[] = [];
  const printed: (readonly PlanPage[])[] = [];
  const printer = { inOneGo: Infinity };
  let listener: (selection: Selection) => void = () => undefined;
  const host: PaneHost = {
    workbook: jsonWire(createWorkbook(grid)),
    reveal: { reveal: (at) => Promise.resolve(void revealed.push(at)) },
    selection: {
      onSelect(next) {
        listener = next;
        return () => undefined;
      },
    },
    preferences: { get: () => null, set: () => undefined },
    language,
    today: () => '2026-01-15',
  };
  const session = createPaneSession(host, createLanguageChoice(host), {
    show: () => undefined,
    printPages: (pages) => {
      const gone = pages.slice(0, printer.inOneGo);
      printed.push(gone);
      return Promise.resolve(ok(gone.length));
    },
  });
  await quiet(session);
  return { session, grid, select: (at) => listener(at), revealed, printed, printer };
}
