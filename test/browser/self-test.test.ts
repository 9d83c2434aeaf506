// The self-test in the built pane, over the fakes of Excel and of Google: reached from the functions and from Google's menu, sound to look at, run to the
// end, its report copied, and the workbook as it was.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { contract } from '../../shared/workbook/contract';
import type { FakeOfficePage } from '../excel/fake-office-page';
import { fillUsersBook, seenIn } from '../hosts/users-book';
import { axeFindings } from './axe';
import { officeJs } from './excel-page';
import { opensExcelPane, opensPane, opensSidebar } from './opened-in-tests';
import { overflowing } from './pane-page';

const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as {
  readonly version: string;
};
const allOk = `Cases   ${String(contract.length)} ok, 0 failed, 0 not run`;
declare const fakeExcelPage: FakeOfficePage;

const openExcel = opensExcelPane();
const openSidebar = opensSidebar();
const openPane = opensPane();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function expectSound(page: Page): Promise<void> {
  expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
}

async function inExcel(displayLanguage: string, colorScheme: 'light' | 'dark' = 'light') {
  const open = await openExcel({ displayLanguage, colorScheme, width: 320 });
  await open.page.waitForFunction(() => 'fakeExcelPage' in globalThis);
  return open;
}

test.each([
  { language: 'en-US', functions: 'Functions', selfTest: 'Self-test', run: 'Run the self-test', report: 'Report', copy: 'Copy', copied: 'Copied.', selected: 'The report is selected', colorScheme: 'light' },
  { language: 'pl-PL', functions: 'Funkcje', selfTest: 'Autotest', run: 'Uruchom autotest', report: 'Raport', copy: 'Kopiuj', copied: 'Skopiowano.', selected: 'Raport jest zaznaczony', colorScheme: 'dark' },
] as const)('Excel in $language, $colorScheme, 320 px: from the functions to the copied report', async (texts) => {
  const { page, faults } = await inExcel(texts.language, texts.colorScheme);
  const before = await page.evaluate(() => fakeExcelPage.sheets());
  await button(page, texts.functions).click();
  await button(page, texts.selfTest).click();
  await page.getByText('zz KAM …').waitFor();
  expect(await page.evaluate(() => fakeExcelPage.sheets())).toEqual(before);
  await expectSound(page);

  await button(page, texts.run).click();
  const report = page.getByLabel(texts.report);
  await report.waitFor();
  const text = await report.inputValue();
  expect(text).toContain(`Version ${version}\n`);
  expect(text).toContain(`Host    Excel 16.0.0.0 on PC, shown in ${texts.language}, formulas in ${texts.language}\n`);
  expect(text).toContain(allOk);
  expect(await report.evaluate((field) => [field === document.activeElement, field.scrollTop])).toEqual([
    true, 0,
  ]);
  expect(await page.evaluate(() => fakeExcelPage.sheets())).toEqual(before);
  await expectSound(page);

  // Hosts keep a pane's frame from the clipboard: then the text is selected; where they do not, it is copied.
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
  await button(page, texts.copy).click();
  await page.getByText(texts.selected).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  await page.evaluate(() => {
    navigator.clipboard.writeText = (copied) => Promise.resolve(void Object.assign(globalThis, { copied }));
  });
  await button(page, texts.copy).click();
  await page.getByText(texts.copied).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toBe(text);
  expect(faults).toEqual({ foreign: [officeJs], errors: [] });
}); // prettier-ignore

test('Excel: stopped by the user, its sheets are gone and the report says what was not run', async () => {
  const { page } = await inExcel('en-US');
  const before = await page.evaluate(() => fakeExcelPage.sheets());
  // Excel answers from another process; the fake would let no click in between.
  await page.evaluate(() => {
    const { Excel: excel } = globalThis as unknown as { Excel: { run: (...given: unknown[]) => unknown } };
    const { run } = excel;
    excel.run = (...given) => new Promise(requestAnimationFrame).then(() => run(...given));
  });
  await button(page, 'Functions').click();
  await button(page, 'Self-test').click();
  await button(page, 'Run the self-test').click();
  await button(page, 'Cancel').click();
  const report = page.getByLabel('Report');
  await report.waitFor();
  expect(await report.inputValue()).toContain('the test was stopped');
  expect(await page.evaluate(() => fakeExcelPage.sheets())).toEqual(before);
});

test('Google: from the menu, through the built server, in a spreadsheet with sheets of the same names', async () => {
  const { app, page } = await openSidebar({
    userLocale: 'pl',
    sheets: [{ name: 'Klienci', cells: [['Klient', 'Obrót'], ['Alfa', 1]] }],
    firstPage: 'self-test',
  }); // prettier-ignore
  fillUsersBook(app.book);
  const before = seenIn(app.book);
  await button(page, 'Uruchom autotest').click();
  const report = page.getByLabel('Raport');
  await report.waitFor({ timeout: 280_000 });
  expect(await report.inputValue()).toContain('\nHost    Google Sheets in Mozilla');
  expect(await report.inputValue()).toContain(allOk);
  expect(seenIn(app.book)).toEqual(before);
}, 300_000);

test('where the host has no self-test, the functions do not speak of it', async () => {
  const { page } = await openPane({ query: 'accounts=40' });
  await button(page, 'Functions').click();
  await page.getByRole('combobox').waitFor();
  expect(await button(page, 'Self-test').count()).toBe(0);
});
