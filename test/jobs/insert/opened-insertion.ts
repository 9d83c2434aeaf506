// A workbook read for an insertion: the account sheet mapped as proposed, a cell selected.
import { accountColumns, type AccountColumns } from '../../../shared/jobs/insert/account-columns';
import { defaultPortfolioSettings } from '../../../shared/model/portfolio-settings';
import { proposeMapping } from '../../../shared/sheet/mapping/propose-mapping';
import { createWorkbook } from '../../../shared/workbook/create-workbook';
import type { SheetContent } from '../../../shared/workbook/sheet-content';
import { createMemoryGrid } from '../../../shared/workbook/memory-grid';
import type { Selection, Snapshot, Workbook } from '../../../shared/workbook/port';
import { readAll } from '../../../shared/workbook/contract-harness';
import { evaluateInGrid } from '../../workbook/evaluate-in-grid';

export interface OpenedInsertion {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
  readonly accounts: AccountColumns | null;
  readonly read: () => Promise<Snapshot>;
}

export const context = { settings: defaultPortfolioSettings, hours: 1600, language: 'en' } as const;

export async function openedInsertion(
  sheets: readonly SheetContent[],
  selection: Selection | null,
): Promise<OpenedInsertion> {
  const grid = createMemoryGrid(sheets, { evaluate: evaluateInGrid });
  grid.select(selection);
  const workbook = createWorkbook(grid);
  const read = () => readAll(workbook);
  const snapshot = await read();
  const proposal = proposeMapping(snapshot);
  const accounts = proposal.ok ? accountColumns(snapshot, proposal.value.mapping) : null;
  return { workbook, snapshot, accounts, read };
}
