// SidebarPage: the built sidebar in a browser, and the built Code.js on a server of its own: a bare context with fake services.
import vm from 'node:vm';
import type { Page } from 'playwright-core';
import type { CellValue } from '../../shared/model/cell';
import { FakeSpreadsheetApp } from '../apps-script/fake-spreadsheet-app';
import type { FakeSheet } from '../hosts/fake-sheet';
import { loadGoogleBundle } from '../bundle/google-bundle';
import { watchPage, type Contexts, type Site } from './browser';

/** In the page: google.script.run over a function of the test, answering late. */
function installScriptRun(): void {
  type Handler = (value: unknown) => void;
  const server = (globalThis as unknown as { askServer: (name: string, args: unknown[]) => Promise<unknown> })
    .askServer;
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          return (...args: unknown[]) => void server(name, args).then(onSuccess, onFailure);
        },
      },
    );
  Object.assign(globalThis, { google: { script: { run: runner(() => undefined, () => undefined) } } }); // prettier-ignore
}

export interface SidebarOptions {
  readonly userLocale: string;
  /** The first is the one a test looks at. */
  readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly CellValue[])[] }[];
  /** Google lets no call through. */
  readonly isRefused?: boolean;
  /** The page the menu writes into the file. */
  readonly firstPage?: string;
}

export interface SidebarPage {
  readonly app: FakeSpreadsheetApp;
  readonly sheet: FakeSheet;
  readonly page: Page;
  readonly faults: { readonly foreign: string[]; readonly errors: string[] };
  close(): Promise<void>;
}

function filled(app: FakeSpreadsheetApp, sheets: SidebarOptions['sheets']): FakeSheet {
  const [first] = sheets.map(({ name, cells }) => {
    const sheet = app.book.add(name);
    cells.forEach((line, row) => line.forEach((value, column) => sheet.enter(row, column, value)));
    return sheet;
  });
  if (first === undefined) throw new Error('a spreadsheet has a sheet');
  return first;
}

export async function openSidebar(
  browser: Contexts,
  site: Site,
  options: SidebarOptions,
): Promise<SidebarPage> {
  const { userLocale, sheets, isRefused = false, firstPage = '' } = options;
  const app = new FakeSpreadsheetApp('pl_PL', userLocale);
  const sheet = filled(app, sheets);
  const server = loadGoogleBundle({ ...app.globals(), Intl });
  const context = await browser.newContext({ viewport: { width: 300, height: 800 }, locale: userLocale });
  const page = await context.newPage();
  await page.exposeFunction('askServer', (name: string, args: unknown[]) => {
    if (isRefused) throw new Error('PERMISSION_DENIED');
    return vm.runInContext(`${name}(...${JSON.stringify(args)})`, server) as unknown;
  });
  await page.addInitScript(installScriptRun);
  // A host's frame asks for no icon of the page; a browser's window does.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.route('**/sidebar.html', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('data-page=""', `data-page="${firstPage}"`);
    await route.fulfill({ body, contentType: 'text/html' });
  });
  const faults = watchPage(page);
  await page.goto(`${site.url}sidebar.html`);
  return { app, sheet, page, faults, close: () => context.close() };
}
