// Generated planning tables for the accounts of generated-accounts.ts: every table filled, days as serials, words in Polish as a Polish workbook has them.
import type { CellValue } from '../../shared/model/cell';

import { keyPrefixes, planTables, type PlanTable } from '../../shared/sheet/tables/plan-tables';
import type { FieldValue } from '../../shared/model/field-value';
import { cellFromField } from '../../shared/sheet/tables/table-field';
import type { TableColumn } from '../../shared/sheet/tables/define-table';
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';

/** Rows of each account, so that ten rows make an account of 1 plan and 9 others. */
const rowsPerAccount: Readonly<Record<Exclude<PlanTable, 'plans'>, number>> = {
  actions: 3,
  contacts: 2,
  swot: 1,
  rivals: 1,
  perception: 1,
  team: 0,
  history: 1,
};

/** Something plausible for any column, by what it holds. */
function valueOf(column: TableColumn, i: number): FieldValue {
  if (column.codes !== undefined) return column.codes[i % column.codes.length] ?? null;
  switch (column.role) {
    case 'rating':
      return 1 + (i % 5);
    case 'day':
      return `2026-0${String(1 + (i % 9))}-1${String(i % 10)}`;
    case 'percent':
      return 0.05 + (i % 10) / 20;
    case 'money':
      return 5_000_000 + 1000 * (i % 1000);
    case 'number':
      return 3;
    case 'hours':
      return 1600;
    default:
      return `${column.header.pl} ${String(1 + (i % 7))}`;
  }
}

/** The first account is planned far more fully than most, in long words: what a page must still hold. */
const fullRows = 14;
const long = (text: FieldValue): FieldValue =>
  typeof text === 'string' && text.includes(' ')
    ? `${text}, a do tego jeszcze kilka słów wyjaśnienia na później`
    : text;

function fullSheetRows(table: PlanTable, nameOf: (i: number) => string): CellValue[][] {
  const { columns } = planTables[table];
  return Array.from({ length: table === 'plans' ? 0 : fullRows }, (_, i) =>
    columns.map((column) => {
      const own: Partial<Record<string, FieldValue>> = {
        id: `${keyPrefixes[table]}-F${String(i)}`,
        account: 'K-1',
        name: nameOf(0),
        ...(table === 'actions' ? { state: 'open' } : {}),
        ...(table === 'rivals' ? { side: i === 0 ? 'us' : 'rival', rival: `Konkurent ${String(i)}` } : {}),
        ...(table === 'swot'
          ? {
              subject: i % 2 === 0 ? 'customer' : 'usByCustomer',
              kind: ['S', 'W', 'O', 'T'][(i >> 1) % 4] ?? null,
            }
          : {}),
      };
      const value = column.id in own ? (own[column.id] ?? null) : long(valueOf(column, i));
      return cellFromField(column, value, 'pl');
    }),
  );
}

function sheetOf(
  table: PlanTable,
  accounts: number,
  perAccount: number,
  nameOf: (i: number) => string,
): SheetContent {
  const { columns, table: name } = planTables[table];
  const rows = Array.from({ length: accounts * perAccount }, (_, i): CellValue[] => {
    const account = Math.floor(i / perAccount);
    const own: Partial<Record<string, FieldValue>> = {
      id: `${keyPrefixes[table]}-${String(i + 1).padStart(4, '0')}`,
      account: `K-${String(account + 1)}`,
      name: nameOf(account),
      ...(table === 'plans' ? { pinnedClass: null, years: 3 } : {}),
    };
    return columns.map((column) => {
      const value = column.id in own ? (own[column.id] ?? null) : valueOf(column, i);
      return cellFromField(column, value, 'pl');
    });
  });
  return {
    name,
    cells: [columns.map(({ header }) => header.pl), ...rows, ...fullSheetRows(table, nameOf)],
    dayColumns: columns.flatMap(({ role }, i) => (role === 'day' ? [i] : [])),
  };
}

/** Every table, ten rows for each of the first accounts. */
export function planSheets(accounts: number, nameOf: (i: number) => string): SheetContent[] {
  const others = Object.entries(rowsPerAccount) as [Exclude<PlanTable, 'plans'>, number][];
  return [
    sheetOf('plans', accounts, 1, nameOf),
    ...others.map(([table, rows]) => sheetOf(table, accounts, rows, nameOf)),
  ];
}
