// A user's workbook around the self-test: sheets of the very names the contract uses, one left behind by an earlier run, and what a person sees in it.
import { gridOver } from './area';
import type { FakeBook } from './fake-book';

export function fillUsersBook(book: FakeBook): void {
  const accounts = book.add('Accounts');
  accounts.enterRows([
    ['Account', 'Revenue'],
    ['Alfa', 500],
    ['Beta', 300],
    ['Gamma', "'007"],
  ]);
  accounts.enter(0, 2, '=KAM_SHARE(B1:B4)');
  const table = book.add('KAM Test');
  table.enterRows([['Key', 'State', 'Due']]);
  table.enter(1, 0, 'mine');
  book.add('Secret').hidden = true;
  book.add('zz KAM 1 · Accounts').enter(0, 0, 'left behind, or a copy somebody made');
  book.activeSheet = accounts;
  book.activeCell = { row: 2, column: 1 };
  book.calculate();
}

/** Sheets in their order, with everything in them, and where the user is. */
export function seenIn(book: FakeBook): unknown {
  const sheets = book.sheets.map((sheet) => {
    const cells = gridOver({ row: 0, column: 0, ...sheet.used() }, (row, column) => [
      sheet.cell(row, column),
      sheet.valueAt(row, column),
    ]);
    return { id: sheet.id, name: sheet.name, hidden: sheet.hidden, cells };
  });
  return { sheets, at: [book.activeSheet?.name, book.activeCell] };
}
