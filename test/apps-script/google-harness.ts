// googleHarness: the Google adapter as the sidebar reaches it, over the fake services and a google.script.run that answers late and out of order.
import { capabilities } from '../../apps-script/workbook/capabilities';
import { createSheetsWorkbook } from '../../apps-script/sidebar/sheets-workbook';
import type { Workbook } from '../../shared/workbook/port';
import { hostHarness, type HostHarness } from '../hosts/host-harness';
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

export function googleHarness(locale = 'en_US'): HostHarness<FakeSpreadsheetApp> {
  return hostHarness(() => new FakeSpreadsheetApp(locale), sheetsWorkbookOver);
}
