// An opened page Portfolio for the tests of its state: over the memory workbook, every call through JSON as between a sidebar and Google's servers.
import { signal } from '@preact/signals-core';
import type { Language } from '../../shared/model/language';
import { createPortfolioState, type PortfolioState } from '../../shared/pane/portfolio/portfolio-state';
import type { Beat } from '../../shared/pane/shell/time-slices';
import { createWorkbook } from '../../shared/workbook/create-workbook';
import type { SheetContent } from '../../shared/workbook/sheet-content';
import { createMemoryGrid, type MemoryGrid } from '../../shared/workbook/memory-grid';
import type { Selection, Workbook } from '../../shared/workbook/port';
import { jsonWire } from '../../shared/workbook/wrappers';
import { accountSheet, notesSheet } from '../pane-dev/generated-accounts';

export const beat: Beat = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};
export const language = signal<Language>('en');

export interface OpenedPortfolio {
  readonly state: PortfolioState;
  readonly grid: MemoryGrid;
  readonly revealed: Selection[];
  readonly select: (selection: Selection) => void;
  readonly cells: (sheet: string) => unknown[][];
}

/** Rows of the memory workbook may end in cells that were written and emptied again. */
function withoutTrailingBlanks(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.length - [...row].reverse().findIndex((cell) => cell !== null));
}

export function openPortfolio(
  sheets: readonly SheetContent[],
  wrap: (workbook: Workbook) => Workbook = jsonWire,
): OpenedPortfolio {
  const grid = createMemoryGrid(sheets);
  const revealed: Selection[] = [];
  let listener: (selection: Selection) => void = () => undefined;
  const host = {
    workbook: wrap(createWorkbook(grid)),
    reveal: { reveal: (at: Selection) => Promise.resolve(void revealed.push(at)) },
    selection: {
      onSelect(next: typeof listener) {
        listener = next;
        return () => undefined;
      },
    },
    preferences: { get: () => null, set: () => undefined },
    language: 'en' as const,
    today: () => '2026-01-15',
  };
  const cells = (name: string) => {
    const { rows } = grid.sheets.find((sheet) => sheet.name === name)!;
    return rows.map((row) => withoutTrailingBlanks(row.map(({ value, formula }) => formula ?? value)));
  };
  return {
    state: createPortfolioState(host, language, beat),
    grid,
    revealed,
    select: (at) => listener(at),
    cells,
  };
}

/** Until no task is under way, those that follow one another included. */
export async function settled({ tasks }: PortfolioState): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    await beat.pause();
    quiet = tasks.current.value === null ? quiet + 1 : 0;
  }
}

export async function openedPortfolio(
  sheets: readonly SheetContent[] = [notesSheet, accountSheet(240)],
  wrap?: (workbook: Workbook) => Workbook,
) {
  const all = openPortfolio(sheets, wrap);
  await all.state.refresh();
  return all;
}
