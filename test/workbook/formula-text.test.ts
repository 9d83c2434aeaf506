// Formulas written out: ranges of several columns, arrays, calls inside calls, the formula's own row.
import { formulaText } from '../../shared/workbook/a1';
import type { FormulaArgument } from '../../shared/workbook/port';

const place = {
  row: 4,
  columnIndex: (id: string) => Number(id.slice(1)),
  sheetName: () => 'Klienci',
};
const range = { kind: 'column', column: 'c1', toColumn: 'c3', fromRow: 1, toRow: 9 } as const;

test.each<[string, FormulaArgument]>([
  ['B2:D10', range],
  ['$B$2:$D$10', { ...range, fixed: true }],
  ["'Klienci'!$B$2:$D$10", { ...range, target: { sheet: 's1' } }],
  [
    '{1,"a ""b""";TRUE,""}',
    {
      kind: 'grid',
      rows: [
        [1, 'a "b"'],
        [true, null],
      ],
    },
  ],
  ['ROW()', { kind: 'ownRow', from: 0 }],
  ['ROW()-4', { kind: 'ownRow', from: 4 }],
  [
    'KAM_ABC(B2:D10,0.5)',
    {
      kind: 'call',
      call: { function: 'KAM_ABC', args: [range, { kind: 'value', value: 0.5 }, { kind: 'omitted' }] },
    },
  ],
])('%s', (text, argument) => {
  expect(formulaText({ function: 'INDEX', args: [argument] }, place)).toBe(`=INDEX(${text})`);
});
