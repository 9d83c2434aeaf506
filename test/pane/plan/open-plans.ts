// Plans opened over a memory workbook, for the tests of the store.
import { signal } from '@preact/signals-core';
import type { Language } from '../../../shared/model/language';
import { createPlanStore, type PlanStore } from '../../../shared/pane/plan/store/plan-store';
import { createWorkbook } from '../../../shared/workbook/create-workbook';
import { createMemoryGrid, type MemoryGrid, type SheetContent } from '../../../shared/workbook/memory-grid';
import type { Workbook } from '../../../shared/workbook/port';
import { jsonWire } from '../../../shared/workbook/wrappers';

export const today = '2026-01-15';
export const delta = { key: 'K7', name: 'Delta Sp. z o.o.' };
export const accounts: SheetContent = {
  name: 'Klienci',
  cells: [
    ['Nr', 'Klient', 'Obrót'],
    ['K7', 'Delta Sp. z o.o.', 1200],
    ['K8', 'Epsilon S.A.', 800],
  ],
};

export interface OpenedPlans {
  readonly plans: PlanStore;
  readonly grid: MemoryGrid;
  readonly workbook: Workbook;
}

export function plansOn(
  grid: MemoryGrid,
  wrap: (workbook: Workbook) => Workbook = jsonWire,
  language: Language = 'en',
): OpenedPlans {
  const workbook = wrap(createWorkbook(grid));
  return {
    plans: createPlanStore({
      workbook,
      language: signal(language),
      today: () => today,
      // Nothing is drawn here.
      drawn: () => Promise.resolve(),
    }),
    grid,
    workbook,
  };
}

export async function openedPlans(
  sheets: readonly SheetContent[] = [accounts],
  wrap?: (workbook: Workbook) => Workbook,
  language?: Language,
): Promise<OpenedPlans> {
  const opened = plansOn(createMemoryGrid(sheets), wrap, language);
  await opened.plans.refresh();
  return opened;
}

/** The values of a sheet as rows, blanks at the ends of rows left out. */
export function cellsOf({ sheets }: MemoryGrid, name: string): unknown[][] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map((row) => {
    const values = row.map(({ value }) => value);
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    return values;
  });
}

/** The rows of a sheet as records by its header. */
export function recordsOf(grid: MemoryGrid, name: string): Record<string, unknown>[] {
  const [header = [], ...rows] = cellsOf(grid, name);
  return rows.map((row) =>
    Object.fromEntries(
      header.flatMap((title, i) =>
        row[i] === null || row[i] === undefined ? [] : [[String(title), row[i]]],
      ),
    ),
  );
}
