// The workbook that the tests of the Excel adapter begin with, and what a person would see in it.
import type { CellValue } from '../../shared/model/cell';
import { readAll, sheetOf } from '../../shared/workbook/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { excelHarness } from './excel-harness';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 300],
  ['Gamma', 200],
  ['Delta', '007'],
];

export async function opened(cells = accounts) {
  const harness = excelHarness();
  const workbook = await harness.fresh([
    { name: 'Accounts', cells },
    { name: 'Other', cells: [['x']] },
  ]);
  const excel = harness.excel();
  const snapshot = await readAll(workbook);
  return { excel, workbook, snapshot, id: sheetOf(snapshot, 'Accounts').id };
}

export function classColumn(id: string, toRow: number): Change[] {
  const target = { sheet: id };
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
      formula: { function: 'KAM_CLASSIFY', args: [{ kind: 'column', column: 'c1', fromRow: 1, toRow }] },
    },
  ];
}

/** Everything a person would see: cells, formulas, sheets. */
export const seen = ({ excel }: Awaited<ReturnType<typeof opened>>) =>
  excel.book.sheets.map((sheet) => {
    const { rows, columns } = sheet.used();
    return [
      sheet.name,
      ...Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => [
          sheet.cell(row, column).formula,
          sheet.valueAt(row, column),
        ]),
      ),
    ];
  });
