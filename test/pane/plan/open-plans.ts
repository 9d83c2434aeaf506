// Plans opened over a memory workbook, for the tests of the store.
import { signal } from '@preact/signals-core';
import type { Language } from '../../../shared/model/language';
import { createPlanStore, type PlanStore } from '../../../shared/pane/plan/store/plan-store';
import { createWorkbook } from '../../../shared/workbook/planning/create-workbook';
import type { SheetContent } from '../../../shared/workbook/memory/sheet-content';
import { createMemoryGrid, type MemoryGrid } from '../../../shared/workbook/memory/memory-grid';
import type { Workbook } from '../../../shared/workbook/port';
import { jsonWire } from '../../../shared/workbook/wrappers';
import { today } from '../pane-host';

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
