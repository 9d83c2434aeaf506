// Contract cases of values: every kind comes back as it was written, and no text becomes anything else.
import type { CellValue } from '../../../model/cell';
import { apply, expectEqual, readAll, sheetOf, type ContractCase } from '../contract-harness';
import { cellsNow, opened, set } from './accounts-sheet';

function roundTrip(name: string, value: CellValue): ContractCase {
  return {
    name: `${name} comes back as it was written`,
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(workbook, snapshot, set(sheet.id, 'c1', [2], [value]));
      expectEqual((await cellsNow(workbook))[2]?.[1] ?? null, value, name);
      expectEqual(
        sheetOf(await readAll(workbook), 'Accounts').columns[1]?.formulas,
        {},
        'no formula came of it',
      );
    },
  };
}

/** Values of every kind come back the same, hostile texts among them. */
export const valueCases: readonly ContractCase[] = [
  {
    name: 'values are written to rows that need not follow each other',
    run: async (harness) => {
      const { workbook, snapshot, sheet } = await opened(harness);
      await apply(workbook, snapshot, set(sheet.id, 'c1', [3, 1], [3, 1]));
      const cells = await cellsNow(workbook);
      expectEqual([cells[1]?.[1], cells[2]?.[1], cells[3]?.[1]], [1, -3, 3], 'values');
    },
  },
  roundTrip('a text that looks like a formula', '=cmd|calc!A1'),
  roundTrip('a text that begins with plus', '+48 22 123 45 67'),
  roundTrip('a text that begins with at', '@home'),
  roundTrip('a text that begins with minus', '-5 %'),
  roundTrip('a text that looks like a number', '00123'),
  roundTrip('a text that looks like a date', '1/2/2025'),
  roundTrip('a text that looks like yes/no', 'TRUE'),
  roundTrip('markup', '<img src=x onerror=alert(1)>'),
  roundTrip('500 characters', 'Zażółć gęślą jaźń. '.repeat(27).slice(0, 500)),
  roundTrip('a text with quotes and line breaks', 'He said "no"\nand left'),
  roundTrip('a fraction', 0.1 + 0.2),
  roundTrip('a large number', 123456789012.25),
  roundTrip('no', false),
  roundTrip('a blank', null),
  roundTrip('an apostrophe in front', "'quoted'"),
  roundTrip('a text that looks like an error', '#N/A'),
  roundTrip('a text that looks like a percentage', '12%'),
  roundTrip('a text that looks like an exponent', '1e5'),
  roundTrip('an amount as text', '1 234,56 zł'),
  roundTrip('spaces around a text', '  Alfa  '),
  roundTrip('signs beyond the basic plane', 'Ćma 🦊'),
  roundTrip('yes', true),
  roundTrip('zero', 0),
  roundTrip('a tiny number', 1e-12),
  {
    name: 'hostile names are read as the texts they are',
    run: async (harness) => {
      const names = ["=cmd|' /C calc'!A0", '+1', '@x', '-x', '<img src=x onerror=alert(1)>', 'x'.repeat(500)];
      const { sheet } = await opened(
        harness,
        names.map((name) => [name]),
      );
      expectEqual([sheet.columns[0]?.values, sheet.columns[0]?.formulas], [names, {}], 'names');
    },
  },
  {
    name: '20,000 cells are written in one batch',
    run: async (harness) => {
      const rows = Array.from({ length: 20_000 }, (_, i) => i + 1);
      const workbook = await harness.fresh([
        { name: 'Accounts', cells: [['Account'], ...rows.map((row) => [`A${String(row)}`])] },
      ]);
      const snapshot = await readAll(workbook);
      const { id } = sheetOf(snapshot, 'Accounts');
      const column = { id: 'new', header: 'Number', role: 'number' } as const;
      await apply(
        workbook,
        snapshot,
        { kind: 'ensureColumns', target: { sheet: id }, headerRow: 0, columns: [column] },
        set(id, 'new', rows, rows),
      );
      const values = sheetOf(await readAll(workbook), 'Accounts').columns[1]?.values ?? [];
      expectEqual([values.length, values[1], values[20_000]], [20_001, 1, 20_000], 'values');
    },
  },
];
