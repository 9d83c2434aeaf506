// The built sidebar over the built Code.js: the main job, as in Google Sheets.
import type { Page } from 'playwright-core';
import type { CellValue } from '../../shared/model/cell';
import { fortyAccounts } from '../hosts/forty-accounts';
import { axeFindings } from './axe';
import { opensSidebar } from './opened-in-tests';
import { until } from './until';

const open = opensSidebar();
const opened = (userLocale: string, more: { isRefused?: boolean; firstPage?: string } = {}) =>
  open({ userLocale, sheets: [{ name: 'Klienci', cells: fortyAccounts }], ...more });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const column = (sheet: { valueAt(row: number, column: number): CellValue }, place: number) =>
  fortyAccounts.map((_, row) => sheet.valueAt(row, place));

test('the main job in Google Sheets: found, classified, previewed, written as a live formula, undone', async () => {
  const { app, sheet, page } = await opened('en');
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
});

test('the sidebar begins with the page that the menu wrote into it, at the account selected', async () => {
  const { app, sheet, page } = await opened('pl', { firstPage: 'plan' });
  app.book.activeSheet = sheet;
  app.book.activeCell = { row: 2, column: 0 };
  await page.locator('.kam-account').getByText('Klient 2', { exact: true }).waitFor();
});

test('a user whose Google is Polish has a Polish sidebar', async () => {
  const { page } = await opened('pl');
  await button(page, 'Podgląd').waitFor();
});

test('a click on an account goes to its row', async () => {
  const { app, page } = await opened('en');
  await page.locator('.kam-list-row').nth(4).click();
  await until(() => app.book.activeCell.row > 0, 'the row is gone to');
  expect(app.book.activeCell.row).toBeGreaterThan(0);
});

test('where Google does not let the sidebar in, the cause is named', async () => {
  const { page } = await opened('en', { isRefused: true });
  await page.getByText('signed in to several Google accounts').waitFor();
});

test('a column that was renamed is told; one renamed and moved is asked for, and chosen', async () => {
  const { sheet, page } = await opened('en');
  await button(page, 'Preview').click();
  await button(page, 'Write').click();
  await page.getByText('Written to the workbook.').waitFor();

  sheet.enter(0, 1, 'Ile kupił');
  await button(page, 'Read the workbook again').click();
  await page.getByText('“Ile kupił” is read as what was “Obrót 2025”').waitFor();

  sheet.enter(0, 1, 'Kupił');
  for (let row = 0; row < fortyAccounts.length; row++) {
    const [name, value] = [sheet.cell(row, 0), sheet.cell(row, 1)];
    sheet.put(row, 0, value);
    sheet.put(row, 1, name);
  }
  await button(page, 'Read the workbook again').click();
  await page.getByText('“Ile kupił” (Our revenue from it) cannot be found').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: 'test-output/google-lost-column.png' });
  await page.getByLabel('Our revenue from it').selectOption({ label: 'Kupił (e.g. 90000)' });
  await page.getByText('revenue = “Kupił”').waitFor();
  expect(await page.getByText('cannot be found').count()).toBe(0);
});
