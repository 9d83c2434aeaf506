// The workbook that the tests of the adapters begin with, what they write into it, and what a person would see in it.
import type { CellValue } from '../../shared/model/cell';
import { readAll, sheetOf } from '../../shared/workbook/contract/contract-harness';
import type { Change, FormulaArgument } from '../../shared/workbook/port';
import { gridOver } from './area';
import type { FakeHost, HostHarness } from './host-harness';
import type { FakeSheet } from './fake-sheet';

export async function openedAccounts<Host extends FakeHost>(
  harness: HostHarness<Host>,
  cells: readonly (readonly CellValue[])[],
) {
  const workbook = await harness.fresh([
    { name: 'Accounts', cells },
    { name: 'Other', cells: [['x']] },
  ]);
  const snapshot = await readAll(workbook);
  return { host: harness.host(), workbook, snapshot, id: sheetOf(snapshot, 'Accounts').id };
}

/** The classes as one formula in a new column; `more` are its arguments after the values. */
export function classColumn(id: string, toRow: number, more: readonly FormulaArgument[] = []): Change[] {
  const target = { sheet: id };
  const args = [{ kind: 'column', column: 'c1', fromRow: 1, toRow } as const, ...more];
  return [
    {
      kind: 'ensureColumns',
      target,
      headerRow: 0,
      columns: [{ id: 'new', header: 'Class', role: 'class', width: 14 }],
    },
    {
      kind: 'insertFormula',
      target,
      column: 'new',
      placement: 'spill',
      row: 1,
      toRow,
      formula: { function: 'KAM_CLASSIFY', args },
    },
  ];
}

/** Row by row the formula of every cell and what it shows. */
export const seenOn = (sheet: FakeSheet) =>
  gridOver({ row: 0, column: 0, ...sheet.used() }, (row, column) => [
    sheet.cell(row, column).formula,
    sheet.valueAt(row, column),
  ]);
