// The built task pane in a browser, with a strict fake in place of Excel: the main job, both languages, and what is shown while Excel is silent.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { catalogue } from '../../shared/functions/registry';
import type { FakeOfficePage } from '../excel/fake-office-page';
import { launchBrowser, serveDist, type Site } from './browser';
import { answerWithFake, officeJs, openExcelPane, type Answer, type ExcelOptions } from './excel-page';

declare const fakeExcelPage: FakeOfficePage;

let browser: Browser;
let site: Site;
let fulfil: Answer;
let context: BrowserContext | undefined;

beforeAll(async () => {
  [browser, site, fulfil] = await Promise.all([launchBrowser(), serveDist('excel'), answerWithFake()]);
});
afterEach(async () => {
  await context?.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function opened(answer: Answer, asked: ExcelOptions) {
  const open = await openExcelPane(browser, site, answer, asked);
  context = open.page.context();
  return open;
}

const inExcel = (displayLanguage: string) => opened(fulfil, { displayLanguage, host: 'Excel' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the main job in Excel: found, classified, previewed, written as a live formula, undone', async () => {
  const { page, faults } = await inExcel('en-US');
  await button(page, 'Preview').click();
  await page.getByText('What will be written').waitFor();
  await button(page, 'Write').click();
  await page.getByText('Written to the workbook.').waitFor();
  const written = await page.evaluate(() => ({
    formulas: fakeExcelPage.formulas('Klienci', 0),
    classes: fakeExcelPage.values('Klienci', 3),
    sheets: fakeExcelPage.sheets(),
  }));
  expect(written.formulas?.[3]).toMatch(/^=KAM_CLASSIFY\(B1:B41/);
  expect(written.classes.filter((one) => one === 'strategic')).toHaveLength(4);
  expect(written.sheets).toContain('KAM Settings');

  await button(page, 'Undo').click();
  await page.getByText('the workbook is as it was').waitFor();
  const after = await page.evaluate(() => ({
    classes: fakeExcelPage.values('Klienci', 3),
    sheets: fakeExcelPage.sheets(),
  }));
  expect(after.classes.every((one) => one === null)).toBe(true);
  expect(after.sheets).toEqual(['Klienci', 'Notatki']);
  // Nothing was asked for but the page's own files and office.js.
  expect(faults).toEqual({ foreign: [officeJs], errors: [] });
});

test('the functions and the ribbon’s command are known to Excel', async () => {
  const { page } = await inExcel('en-US');
  await button(page, 'Preview').waitFor();
  expect(await page.evaluate(() => fakeExcelPage.functions())).toEqual(catalogue.map(({ id }) => id));
  expect(await page.evaluate(() => fakeExcelPage.actions())).toEqual([
    'openHelp',
    'openPlan',
    'openFunctions',
  ]);
});

test('a command shows the pane at its page, and the account whose row is selected', async () => {
  const { page } = await inExcel('pl-PL');
  await button(page, 'Podgląd').waitFor();
  await page.evaluate(() => fakeExcelPage.select('Klienci', 3, 1));
  await page.evaluate(() => fakeExcelPage.run('openPlan'));
  await page.locator('.kam-account').getByText('Klient 3', { exact: true }).waitFor();
  await page.evaluate(() => fakeExcelPage.run('openFunctions'));
  await page.getByText('KAM_CLASSIFY').first().waitFor();
  expect(await page.evaluate(() => fakeExcelPage.shown())).toBe(2);
});

test('with Excel in Polish the pane is Polish', async () => {
  const { page } = await inExcel('pl-PL');
  await button(page, 'Podgląd').waitFor();
});

test('while Excel is silent there is a frame at once, and after five seconds a way to try again', async () => {
  const { page } = await opened(() => new Promise(() => undefined), {
    displayLanguage: 'pl-PL',
    host: 'Excel',
  });
  await page.getByRole('heading', { name: 'KAM' }).waitFor({ timeout: 2_000 });
  await page.getByText('Excel nie odpowiada.').waitFor({ timeout: 10_000 });
  await page.unroute(officeJs);
  await page.route(officeJs, fulfil);
  await button(page, 'Spróbuj ponownie').click();
  await button(page, 'Podgląd').waitFor();
  expect(await page.getByText('Excel nie odpowiada.').count()).toBe(0);
});

test('where office.js is blocked, this is said', async () => {
  const { page } = await opened((route) => route.abort(), { displayLanguage: 'en-US', host: 'Excel' });
  await page.getByText('Excel does not answer.').waitFor({ timeout: 10_000 });
  await button(page, 'Try again').waitFor();
});

test('in a browser without Excel the page says where it belongs, and keeps saying it', async () => {
  const { page } = await opened(fulfil, { displayLanguage: 'en-US', host: null });
  await page.getByText('This page belongs to Excel').waitFor();
  await page.waitForTimeout(5_500);
  expect(await page.getByText('This page belongs to Excel').count()).toBe(1);
});
