// The built task pane in a browser, with a strict fake in place of Excel: the main job, both languages, and what is shown while Excel is silent.
import type { Page } from 'playwright-core';
import { catalogue } from '../../shared/functions/registry';
import type { FakeOfficePage } from '../excel/fake-office-page';
import { answerWithFake, officeJs } from './excel-page';
import { opensExcelPane } from './opened-in-tests';

declare const fakeExcelPage: FakeOfficePage;

const open = opensExcelPane();
const inExcel = (displayLanguage: string) => open({ displayLanguage });
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
  const { page } = await open({ displayLanguage: 'pl-PL' }, () => new Promise(() => undefined));
  await page.getByRole('heading', { name: 'KAM' }).waitFor({ timeout: 2_000 });
  await page.getByText('Excel nie odpowiada.').waitFor({ timeout: 10_000 });
  await page.unroute(officeJs);
  await page.route(officeJs, await answerWithFake());
  await button(page, 'Spróbuj ponownie').click();
  await button(page, 'Podgląd').waitFor();
  expect(await page.getByText('Excel nie odpowiada.').count()).toBe(0);
});

test('where office.js is blocked, this is said', async () => {
  const { page } = await open({ displayLanguage: 'en-US' }, (route) => route.abort());
  await page.getByText('Excel does not answer.').waitFor({ timeout: 10_000 });
  await button(page, 'Try again').waitFor();
});

test('in a browser without Excel the page says where it belongs, and keeps saying it', async () => {
  const { page } = await open({ displayLanguage: 'en-US', host: null, hasClock: true });
  await page.getByText('This page belongs to Excel').waitFor();
  // By then the watchdog has looked, which says something else where nobody has answered (the test above but one).
  await page.clock.fastForward(5_500);
  expect(await page.getByText('This page belongs to Excel').count()).toBe(1);
});
