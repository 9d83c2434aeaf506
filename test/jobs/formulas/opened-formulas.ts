// A workbook with formulas of ours at work, read in whole; what a change makes of it.
import { createWorkbook } from '../../../shared/workbook/create-workbook';
import type { SheetContent } from '../../../shared/workbook/sheet-content';
import { createMemoryGrid } from '../../../shared/workbook/memory-grid';
import { cellsOf, readAll, sheetOf, valueOf } from '../../../shared/workbook/contract-harness';
import type { CellValue } from '../../../shared/model/cell';
import type { Change, Receipt, Snapshot } from '../../../shared/workbook/port';
import { jsonWire } from '../../../shared/workbook/wrappers';
import { evaluateInGrid } from '../../workbook/evaluate-in-grid';

export interface OpenedFormulas {
  readonly read: () => Promise<Snapshot>;
  readonly apply: (changes: readonly Change[]) => Promise<Receipt>;
  readonly undo: (receipt: Receipt) => Promise<void>;
  readonly cells: (sheet: string) => Promise<CellValue[][]>;
  /** Column → row → formula, of a sheet. */
  readonly formulas: (sheet: string) => Promise<Record<string, Readonly<Record<number, string>>>>;
}

export function openedFormulas(sheets: readonly SheetContent[]): OpenedFormulas {
  const workbook = jsonWire(createWorkbook(createMemoryGrid(sheets, { evaluate: evaluateInGrid })));
  const read = () => readAll(workbook);
  const take = async (
    changes: readonly Change[],
    basedOn: Pick<Receipt['basedOn'], 'version' | 'request'>,
  ) => {
    return valueOf(await workbook.apply(changes, basedOn), 'applying');
  };
  return {
    read,
    apply: async (changes) => take(changes, await read()),
    undo: async ({ undo, basedOn }) => void (await take(undo, basedOn)),
    cells: async (sheet) => cellsOf(sheetOf(await read(), sheet)),
    formulas: async (sheet) =>
      Object.fromEntries(
        sheetOf(await read(), sheet)
          .columns.filter(({ formulas }) => Object.keys(formulas).length > 0)
          .map(({ id, formulas }) => [id, formulas]),
      ),
  };
}

export const revenue: readonly (readonly CellValue[])[] = [
  ['Account', 'Revenue', 'ABC', 'Share', 'Total'],
  ['Alfa', 70, null, null, null],
  ['Beta', 20, null, null, null],
  ['Gama', 10, null, null, null],
];

/** That sheet with formulas in it, by `row,column`. */
export const openedRevenue = (formulas: Readonly<Record<string, string>>): OpenedFormulas =>
  openedFormulas([{ name: 'Accounts', cells: revenue, formulas }]);
