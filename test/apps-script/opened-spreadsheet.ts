// The spreadsheet that the tests of the Google adapter begin with, and what a person would see in it.
import type { CellValue } from '../../shared/model/cell';
import { classColumn as classes, openedAccounts, seenOn } from '../hosts/opened-accounts';
import { googleHarness } from './google-harness';

const accounts: CellValue[][] = [
  ['Account', 'Revenue'],
  ['Alfa', 500],
  ['Beta', 300],
  ['Gamma', '007'],
];

export async function opened(cells = accounts, locale = 'en_US') {
  const { host: app, ...rest } = await openedAccounts(googleHarness(locale), cells);
  app.calls.read = 0;
  app.calls.write = 0;
  return { app, ...rest };
}

/** With a fraction among the arguments, which each locale writes in its own way. */
export const classColumn = (id: string, toRow: number) =>
  classes(id, toRow, [{ kind: 'omitted' }, { kind: 'omitted' }, { kind: 'value', value: 0.4 }]);

export const seen = ({ app }: Awaited<ReturnType<typeof opened>>) =>
  app.book.sheets.map((sheet) => [
    sheet.name,
    app.view(sheet).charts.map(({ look }) => look),
    ...seenOn(sheet),
  ]);
