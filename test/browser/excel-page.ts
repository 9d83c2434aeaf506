// The built task pane in a browser, with whatever a test gives in place of office.js: by default the strict fake of Excel.
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { watchPage, type Contexts, type Site } from './browser';
import { bundleScript } from './bundle-script';

export const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export type Answer = (route: Route) => Promise<void>;

export interface ExcelOptions {
  readonly displayLanguage: string;
  /** Null where the page is opened outside of Excel. */
  readonly host?: 'Excel' | null;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The page's time may be moved on by the test. */
  readonly hasClock?: boolean;
}

export interface ExcelPage {
  readonly page: Page;
  readonly faults: { readonly foreign: string[]; readonly errors: string[] };
  close(): Promise<void>;
}

let bundled: Promise<string> | undefined;

/** What answers with the fake when office.js is asked for. */
export async function answerWithFake(): Promise<Answer> {
  const body = await (bundled ??= bundleScript(path.resolve(__dirname, '../excel/fake-office-page.ts')));
  return (route) => route.fulfill({ contentType: 'text/javascript', body });
}

export async function openExcelPane(
  browser: Contexts,
  site: Site,
  answer: Answer,
  { displayLanguage, host = 'Excel', width = 350, colorScheme = 'light', hasClock = false }: ExcelOptions,
): Promise<ExcelPage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: displayLanguage,
    colorScheme,
  });
  const page = await context.newPage();
  if (hasClock) await page.clock.install();
  await page.addInitScript((fake) => Object.assign(globalThis, { fakeOffice: fake }), {
    displayLanguage,
    host,
  });
  await page.route(officeJs, answer);
  // A host's frame asks for no icon of the page; a browser's window does.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const faults = watchPage(page);
  await page.goto(`${site.url}taskpane.html`, { waitUntil: 'commit' });
  return { page, faults, close: () => context.close() };
}
