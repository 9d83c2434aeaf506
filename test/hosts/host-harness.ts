// hostHarness: an adapter over the book of a fake host, as the contract wants it: what is the same whichever host stands behind the book.
import type { ContractHarness, ContractSheet } from '../../shared/workbook/contract/contract-harness';
import type { Workbook } from '../../shared/workbook/port';
import type { FakeBook } from './fake-book';
import type { FakeSheet } from './fake-sheet';

export interface FakeHost {
  readonly book: FakeBook;
}

export interface HostHarness<Host extends FakeHost> extends ContractHarness {
  /** The host under the workbook made last. */
  readonly host: () => Host;
}

function addSheet(book: FakeBook, { name, cells, formulas = {}, hidden = false }: ContractSheet): void {
  const sheet = book.add(name);
  sheet.hidden = hidden;
  sheet.storeRows(cells);
  for (const [place, formula] of Object.entries(formulas)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    sheet.enter(row, column, formula);
  }
}

function sheetIn(book: FakeBook, name: string): FakeSheet {
  const sheet = book.find(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** `connect` opens the adapter over the host that was made last. */
export function hostHarness<Host extends FakeHost>(
  make: () => Host,
  connect: (host: () => Host) => Promise<Workbook>,
): HostHarness<Host> {
  let host = make();
  return {
    host: () => host,
    fresh: async (sheets) => {
      host = make();
      sheets.forEach((sheet) => addSheet(host.book, sheet));
      host.book.calculate();
      return connect(() => host);
    },
    edit: (name, row, column, value) => {
      sheetIn(host.book, name).store(row, column, value);
      host.book.calculate();
      return Promise.resolve();
    },
    rename: (name, to) => {
      sheetIn(host.book, name).name = to;
      return Promise.resolve();
    },
  };
}
