// The portfolio at a glance as a sheet with charts: drawn over the sheet, taken out and brought back, saved as Excel's own, and there again on opening.
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Automation } from '../../addin/embedded/automation';
import { axeFindings } from './axe';
import type { EmbeddedPage } from './embedded-page';
import { readWithLibreOffice } from './libreoffice';
import { opensWorkbook } from './opened-in-tests';

declare const kamAutomation: Automation;

jest.setTimeout(180_000);

const start = opensWorkbook();

const showSheet = ({ page }: EmbeddedPage, name: string) =>
  page.evaluate((sheet) => {
    const book = kamAutomation.spreadsheet.api.getActiveWorkbook()!;
    book.setActiveSheet(book.getSheetByName(sheet)!);
  }, name);

const drawn = ({ page }: EmbeddedPage) => page.locator('.chart-layer figure');
const names = async (workbook: EmbeddedPage) =>
  drawn(workbook).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));

test.each([
  [
    'en-US',
    'Write as a sheet with charts',
    ['Accounts, value and time by class', 'The 20 largest customers'],
    'Remove the chart',
  ],
  [
    'pl-PL',
    'Zapisz jako arkusz z wykresami',
    ['Klienci, wartość i czas według klas', '20 największych klientów'],
    'Usuń wykres',
  ],
] as const)(
  'a dashboard is written, drawn, saved and found again (%s)',
  async (locale, write, titles, removeText) => {
    const workbook = await start({ locale, width: 1600 });
    const { page } = workbook;
    await workbook.openSample('przyklad');
    await page.getByRole('button', { name: write }).click();
    await page.getByText('KAM Dashboard”.').last().waitFor();
    expect(await drawn(workbook).count()).toBe(0);
    await showSheet(workbook, 'KAM Dashboard');
    await drawn(workbook).nth(1).waitFor();
    expect(await names(workbook)).toEqual(titles);
    // The picture says its figures, and stands over the cells that it covers.
    const picture = page.getByRole('img', {
      name: /San-Wisła Sp\. z o\.o\. Sp\. k\.: .* 2552520\.28, .* 0\.15/,
    });
    expect(await picture.count()).toBe(1);
    await workbook.settled();
    await workbook.screenshot(`charts-${locale}`);
    expect(await axeFindings(page, '.chart-layer')).toEqual([]);

    // A changed cell is drawn.
    await page.evaluate(() =>
      kamAutomation.spreadsheet.api.getActiveWorkbook()!.getActiveSheet().getRange('B17').setValue(9),
    );
    await page.getByRole('img', { name: /San-Wisła Sp\. z o\.o\. Sp\. k\.: [^,;]* 9,/ }).waitFor();

    // Taken out by keyboard, brought back by undo.
    await drawn(workbook).first().focus();
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelectorAll('.chart-layer figure').length === 1);
    expect(await names(workbook)).toEqual([titles[1]]);
    await page.evaluate(() => kamAutomation.spreadsheet.api.undo());
    await drawn(workbook).nth(1).waitFor();
    expect(await drawn(workbook).first().getByRole('button', { name: removeText }).count()).toBe(1);

    // Rows put in above take charts and their figures along.
    await page.evaluate(() =>
      kamAutomation.spreadsheet.api.getActiveWorkbook()!.getActiveSheet().insertRows(0, 2),
    );
    const saved = await workbook.save();
    const parts = Object.keys((await JSZip.loadAsync(readFileSync(saved))).files);
    expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(2);
    expect(readWithLibreOffice(saved)['KAM Dashboard']?.[2]?.[1]).toMatch(/^strateg/);

    await workbook.drop('again.xlsx', readFileSync(saved));
    await workbook.opened('again.xlsx');
    await showSheet(workbook, 'KAM Dashboard');
    await drawn(workbook).nth(1).waitFor();
    expect(await names(workbook)).toEqual(titles);
    const charts = await page.evaluate(() => {
      const { api, charts: store } = kamAutomation.spreadsheet;
      return store.of(api.getActiveWorkbook()!.getActiveSheet().getSheetId());
    });
    expect(charts.map(({ headerRow, fromRow, toRow, at }) => [headerRow, fromRow, toRow, at.row])).toEqual([
      [2, 3, 7, 3],
      [17, 18, 37, 20],
    ]);
    // Nothing is said to be lost on saving.
    await workbook.save();
  },
);
