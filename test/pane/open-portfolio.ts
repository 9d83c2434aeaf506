// An opened page Portfolio for the tests of its state: over the memory workbook, every call through JSON as between a sidebar and Google's servers.
import { signal } from '@preact/signals-core';
import type { Language } from '../../shared/model/language';
import { createPortfolioState, type PortfolioState } from '../../shared/pane/portfolio/portfolio-state';
import type { Beat } from '../../shared/jobs/running/time-slices';
import { createWorkbook } from '../../shared/workbook/planning/create-workbook';
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';
import { createMemoryGrid, type MemoryGrid } from '../../shared/workbook/memory/memory-grid';
import type { Selection, Workbook } from '../../shared/workbook/port';
import { jsonWire } from '../../shared/workbook/wrappers';
import { accountSheet, notesSheet } from '../pane-dev/generated-accounts';
import { contentsOf } from '../workbook/grid-cells';
import { followedHost, nextTurn, untilCalm } from './pane-host';

export const beat: Beat = {
  now: () => performance.now(),
  pause: nextTurn,
};
export const language = signal<Language>('en');

export interface OpenedPortfolio {
  readonly state: PortfolioState;
  readonly grid: MemoryGrid;
  readonly revealed: Selection[];
  readonly select: (selection: Selection) => void;
  readonly cells: (sheet: string) => unknown[][];
}

export function openPortfolio(
  sheets: readonly SheetContent[],
  wrap: (workbook: Workbook) => Workbook = jsonWire,
): OpenedPortfolio {
  const grid = createMemoryGrid(sheets);
  const { host, revealed, select } = followedHost(wrap(createWorkbook(grid)));
  return {
    state: createPortfolioState(host, language, beat),
    grid,
    revealed,
    select,
    cells: (name) => contentsOf(grid, name),
  };
}

/** Until no task is under way, those that follow one another included. */
export const settled = ({ tasks }: PortfolioState): Promise<void> =>
  untilCalm(() => tasks.current.value === null);

export async function openedPortfolio(
  sheets: readonly SheetContent[] = [notesSheet, accountSheet(240)],
  wrap?: (workbook: Workbook) => Workbook,
) {
  const all = openPortfolio(sheets, wrap);
  await all.state.refresh();
  return all;
}
