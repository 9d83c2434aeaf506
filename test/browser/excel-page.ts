// The built task pane in a browser, with whatever a test gives in place of office.js: by default the strict fake of Excel.
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { watchPage, type Contexts, type Site } from './browser';
import { bundleScript } from './bundle-script';

export const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export type Answer = (route: Route) => Promise<void>;

export interface ExcelOptions {
  readonly displayLanguage: string;
  readonly host: 'Excel' | null;
}

export interface ExcelPage {
  readonly page: Page;
  readonly faults: { readonly foreign: string[]; readonly errors: string[] };
}

/** What answers with the fake when office.js is asked for. */
export async function answerWithFake(): Promise<Answer> {
  const body = await bundleScript(path.resolve(__dirname, '../excel/fake-office-page.ts'));
  return (route) => route.fulfill({ contentType: 'text/javascript', body });
}

export async function openExcelPane(
  browser: Contexts,
  site: Site,
  answer: Answer,
  asked: ExcelOptions,
): Promise<ExcelPage> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 800 },
    locale: asked.displayLanguage,
  });
  const page = await context.newPage();
  await page.addInitScript((fake) => Object.assign(globalThis, { fakeOffice: fake }), asked);
  await page.route(officeJs, answer);
  // A host's frame asks for no icon of the page; a browser's window does.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const faults = watchPage(page);
  await page.goto(`${site.url}taskpane.html`, { waitUntil: 'commit' });
  return { page, faults };
}
