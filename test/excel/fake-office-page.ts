// What stands in for office.js in a page: the fake Excel with a sheet of accounts, and the little of Office that the pane asks for.
import { fortyAccounts } from '../hosts/forty-accounts';
import { fakeCustomFunctions } from './fake-custom-functions';
import { FakeExcel } from './fake-excel';

/** `window.fakeOffice` is set by the test before: the language, and whether this is Excel at all. */
interface Asked {
  readonly displayLanguage: string;
  readonly host: 'Excel' | null;
}

const { displayLanguage, host } = (globalThis as unknown as { fakeOffice: Asked }).fakeOffice;
const excel = new FakeExcel().install(displayLanguage);
const sheet = excel.book.add('Klienci');
sheet.enterRows(fortyAccounts);
excel.book.add('Notatki');
excel.decimalSeparator = displayLanguage === 'pl-PL' ? ',' : '.';

const { associated, CustomFunctions } = fakeCustomFunctions();
const actions = new Map<string, (event: { completed: () => void }) => void>();
let shown = 0;
const { Office } = globalThis as unknown as { Office: Record<string, unknown> };
Object.assign(Office, {
  HostType: { Excel: 'Excel' },
  onReady: () => Promise.resolve({ host, platform: host }),
  actions: {
    associate: (id: string, action: (event: { completed: () => void }) => void) => actions.set(id, action),
  },
  addin: { showAsTaskpane: () => Promise.resolve(void shown++) },
});

/** What a test asks about afterwards. */
const page = {
  functions: () => [...associated.keys()],
  actions: () => [...actions.keys()],
  /** Runs a command of the ribbon until it says that it is done. */
  run: (id: string) => new Promise<void>((resolve) => actions.get(id)?.({ completed: resolve })),
  shown: () => shown,
  select: (name: string, row: number, column: number) => excel.select(excel.book.find(name)!, row, column),
  formulas: (name: string, row: number) =>
    excel.book.find(name) &&
    [0, 1, 2, 3, 4].map((column) => excel.book.find(name)?.cell(row, column).formula),
  values: (name: string, column: number) =>
    Array.from({ length: 41 }, (_, row) => excel.book.find(name)?.valueAt(row, column)),
  sheets: () => excel.book.sheets.map(({ name }) => name),
  activeCell: () => excel.book.activeCell,
};
export type FakeOfficePage = typeof page;

Object.assign(globalThis, { CustomFunctions, fakeExcelPage: page });
