// The spreadsheet that the tests of the Google adapter begin with, and what a person would see in it.
import type { CellValue } from '../../shared/model/cell';
import { readAll, sheetOf } from '../../shared/workbook/contract-harness';
import type { Change } from '../../shared/workbook/port';
import { googleHarness } from './google-harness';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 300],
  ['Gamma', '007'],
];

export async function opened(cells = accounts, locale = 'en_US') {
  const harness = googleHarness(locale);
  const workbook = await harness.fresh([
    { name: 'Accounts', cells },
    { name: 'Other', cells: [['x']] },
  ]);
  const app = harness.app();
  const snapshot = await readAll(workbook);
  app.calls.read = 0;
  app.calls.write = 0;
  return { app, workbook, snapshot, id: sheetOf(snapshot, 'Accounts').id };
}

export function classColumn(id: string, toRow: number): Change[] {
  const target = { sheet: id };
  const args = [
    { kind: 'column', column: 'c1', fromRow: 1, toRow },
    { kind: 'omitted' },
    { kind: 'omitted' },
    { kind: 'value', value: 0.4 },
  ] as const;
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

export const seen = ({ app }: Awaited<ReturnType<typeof opened>>) =>
  app.book.sheets.map((sheet) => {
    const { rows, columns } = sheet.used();
    return [
      sheet.name,
      app.view(sheet).charts.map(({ look }) => look),
      ...Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => [
          sheet.cell(row, column).formula,
          sheet.valueAt(row, column),
        ]),
      ),
    ];
  });
