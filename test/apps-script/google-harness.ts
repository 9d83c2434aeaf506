// googleHarness: the Google adapter as the sidebar reaches it, over the fake services and a google.script.run that answers late and out of order.
import { capabilities } from '../../apps-script/workbook/capabilities';
import { createSheetsWorkbook } from '../../apps-script/sidebar/sheets-workbook';
import type { ContractHarness } from '../../shared/workbook/contract-harness';
import type { Workbook } from '../../shared/workbook/port';
import { FakeSpreadsheetApp } from './fake-spreadsheet-app';
import { fakeScriptRun } from './fake-script-run';

/** The server's side: it knows its language from the build. */
export function endpoints() {
  Object.assign(globalThis, { KAM_LANGUAGE: 'en' });
  return import('../../apps-script/server/endpoints');
}

/** Every execution begins by itself: what it reads and writes is counted, and tests may step in before it. */
function watched(server: object, app: () => FakeSpreadsheetApp): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(server).map(([name, work]) => [
      name,
      (...given: unknown[]): unknown => {
        const execution = app().begin(name);
        app().onExecution(execution);
        return (work as (...all: unknown[]) => unknown)(...given);
      },
    ]),
  );
}

/** The sidebar's workbook over the services, which become the global ones. */
export async function sheetsWorkbookOver(app: () => FakeSpreadsheetApp): Promise<Workbook> {
  Object.assign(globalThis, app().globals(), {
    google: { script: { run: fakeScriptRun(watched(await endpoints(), app)) } },
  });
  return createSheetsWorkbook(capabilities);
}

export interface GoogleHarness extends ContractHarness {
  readonly app: () => FakeSpreadsheetApp;
}

export function googleHarness(locale = 'en_US'): GoogleHarness {
  let app = new FakeSpreadsheetApp(locale);
  const find = (name: string) => {
    const sheet = app.book.find(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    app: () => app,
    fresh: async (sheets) => {
      app = new FakeSpreadsheetApp(locale);
      for (const { name, cells, formulas = {}, hidden = false } of sheets) {
        const sheet = app.book.add(name);
        sheet.hidden = hidden;
        sheet.hidden = hidden;
        cells.forEach((line, row) =>
          line.forEach((value, column) =>
            sheet.put(row, column, { value, formula: null, format: 'General' }),
          ),
        );
        for (const [place, formula] of Object.entries(formulas)) {
          const [row = 0, column = 0] = place.split(',').map(Number);
          sheet.enter(row, column, formula);
        }
      }
      app.book.calculate();
      return sheetsWorkbookOver(() => app);
    },
    edit: (name, row, column, value) => {
      find(name).put(row, column, { value, formula: null, format: 'General' });
      app.book.calculate();
      return Promise.resolve();
    },
    rename: (name, to) => {
      find(name).name = to;
      return Promise.resolve();
    },
  };
}
