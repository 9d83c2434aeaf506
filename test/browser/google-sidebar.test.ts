// The built sidebar in a browser, and the built Code.js on a server of its own (a bare context with fake services): the main job, as in Google Sheets.
import vm from 'node:vm';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CellValue } from '../../shared/model/cell';
import { FakeSpreadsheetApp } from '../apps-script/fake-spreadsheet-app';
import { loadGoogleBundle } from '../bundle/google-bundle';
import { launchBrowser, serveDist, watchPage, type Site } from './browser';

const accounts: CellValue[][] = [
  ['Klient', 'Obrót 2025', 'Handlowiec'],
  ...Array.from({ length: 40 }, (_, i): CellValue[] => [
    `Klient ${String(i + 1)}`,
    i < 30 ? 90_000 - i * 3_000 : 0,
    'Ewa',
  ]),
];

let browser: Browser;
let site: Site;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist('apps-script')]);
});
afterEach(async () => {
  await context?.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

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

async function opened(userLocale: string, isRefused = false) {
  const app = new FakeSpreadsheetApp('pl_PL', userLocale);
  const sheet = app.book.add('Klienci');
  accounts.forEach((line, row) => line.forEach((value, column) => sheet.enter(row, column, value)));
  const server = loadGoogleBundle({ ...app.globals(), Intl });
  context = await browser.newContext({ viewport: { width: 300, height: 800 }, locale: userLocale });
  const page = await context.newPage();
  await page.exposeFunction('askServer', (name: string, args: unknown[]) => {
    if (isRefused) throw new Error('PERMISSION_DENIED');
    return vm.runInContext(`${name}(...${JSON.stringify(args)})`, server) as unknown;
  });
  await page.addInitScript(installScriptRun);
  // A host's frame asks for no icon of the page; a browser's window does.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const faults = watchPage(page);
  await page.goto(`${site.url}sidebar.html`);
  return { app, sheet, page, faults };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const column = (sheet: { valueAt(row: number, column: number): CellValue }, place: number) =>
  accounts.map((_, row) => sheet.valueAt(row, place));

test('the main job in Google Sheets: found, classified, previewed, written as a live formula, undone', async () => {
  const { app, sheet, page, faults } = await opened('en');
  await button(page, 'Preview').click();
  await page.getByText('What will be written').waitFor();
  await button(page, 'Write').click();
  await page.getByText('Written to the workbook.').waitFor();
  expect(sheet.cell(0, 3).formula).toMatch(/^=KAM_CLASSIFY\(B1:B41/);
  expect(column(sheet, 3).filter((one) => one === 'strategic')).toHaveLength(4);
  expect(app.book.find('KAM Settings')).toBeDefined();

  await button(page, 'Undo').click();
  await page.getByText('the workbook is as it was').waitFor();
  expect(column(sheet, 3).every((one) => one === null)).toBe(true);
  expect(app.book.sheets.map(({ name }) => name)).toEqual(['Klienci']);
  expect(faults).toEqual({ foreign: [], errors: [] });
});

test('the sidebar begins with the page that the menu wrote into it, at the account selected', async () => {
  const { app, sheet, page } = await opened('pl');
  app.book.activeSheet = sheet;
  app.book.activeCell = { row: 2, column: 0 };
  await page.route('**/sidebar.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      body: (await answer.text()).replace('data-page=""', 'data-page="plan"'),
      contentType: 'text/html',
    });
  });
  await page.reload();
  await page.locator('.kam-account').getByText('Klient 2', { exact: true }).waitFor();
});

test('a user whose Google is Polish has a Polish sidebar', async () => {
  const { page } = await opened('pl');
  await button(page, 'Podgląd').waitFor();
});

test('a click on an account goes to its row', async () => {
  const { app, page } = await opened('en');
  await page.locator('.kam-list-row').nth(4).click();
  for (let tries = 0; tries < 50 && app.book.activeCell.row === 0; tries++) await page.waitForTimeout(100);
  expect(app.book.activeCell.row).toBeGreaterThan(0);
});

test('where Google does not let the sidebar in, the cause is named', async () => {
  const { page } = await opened('en', true);
  await page.getByText('signed in to several Google accounts').waitFor();
});
