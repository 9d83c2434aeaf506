// Plans in a browser: a page on paper is one page, whatever was planned; a large workbook of plans answers at once; the page of plans has no axe findings.
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { opensPane } from './opened-in-tests';
import { overflowing, type PanePage } from './pane-page';

const open = opensPane();
let pane: PanePage;

async function openPlan(query: string, name: string, width = 380): Promise<Page> {
  pane = await open({ query, width });
  const { page } = pane;
  await page.locator('.kam-list-row').first().waitFor();
  await page.getByRole('button', { name: /^(Account plan|Plan klienta)$/ }).click();
  await page.getByRole('combobox').first().fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.kam-account').waitFor();
  return page;
}

/** The print dialog of a headless browser: opens, and stays open until the test has looked. */
async function holdPrintDialog(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'));
  });
}

/** Pages of a PDF, counted by its page objects. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.each(['A4', 'Letter'] as const)(
  'an account planned in full is one page of %s, and nothing else is printed',
  async (format) => {
    const page = await openPlan('sheet=plans&accounts=40&language=pl', 'Łódź 1');
    await holdPrintDialog(page);
    await page.getByRole('button', { name: 'Drukuj lub zapisz jako PDF' }).click();
    await page.locator('.kam-print .kam-page').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.locator('.kam-page').screenshot({ path: `test-output/plan-page-${format}.png` });
    const cut = await page.evaluate(() => {
      const parts = document.querySelector('.kam-page-parts')!;
      const { bottom } = document.querySelector('.kam-page')!.getBoundingClientRect();
      return [...parts.children].filter((part) => part.getBoundingClientRect().bottom > bottom).length;
    });
    expect(cut).toBe(0);
    expect(await page.locator('.kam-pane').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    // Making the PDF ends with the browser's own «afterprint».
    expect(pagesIn(await page.pdf({ format, preferCSSPageSize: false }))).toBe(1);
    await page.locator('.kam-print').waitFor({ state: 'detached' });
  },
);

test('all strategic accounts are printed a page each', async () => {
  const page = await openPlan('sheet=plans&accounts=240&language=en', 'Hurtownia');
  await page.getByRole('button', { name: 'Portfolio', exact: true }).click();
  await holdPrintDialog(page);
  await page.getByRole('button', { name: 'Print all strategic accounts' }).click();
  await page.locator('.kam-print .kam-page').first().waitFor({ state: 'attached' });
  const strategic = await page.locator('.kam-print .kam-page').count();
  expect(strategic).toBeGreaterThan(10);
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(strategic);
  await page.locator('.kam-print').waitFor({ state: 'detached' });
});

test('a host that does not print says so, and what to do instead', async () => {
  const page = await openPlan('sheet=plans&accounts=40&language=en', 'Hurtownia');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await page.getByText('does not let its task pane print').waitFor();
  expect(await page.locator('.kam-print').count()).toBe(0);
});

test('5,000 accounts with 50,000 rows of plans: selecting one shows its plan at once', async () => {
  const page = await openPlan('sheet=plans&accounts=5000&language=en', 'Hurtownia');
  const times: number[] = [];
  for (const row of [4000, 17, 2500, 4999, 1]) {
    times.push(
      await page.evaluate(async (at) => {
        const shown = () => document.querySelector('.kam-account strong')?.textContent;
        const before = shown();
        const start = performance.now();
        const { paneDev } = globalThis as unknown as { paneDev: { select(selection: object): void } };
        paneDev.select({ sheet: 'accounts', row: at, column: 0 });
        while (shown() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - start;
      }, row),
    );
  }
  const median = [...times].sort((one, other) => one - other)[2];
  console.log(
    `5,000 accounts, 50,000 rows of plans: a selected account's plan shown in ${String(Math.round(median ?? NaN))} ms`,
  );
  expect(await page.getByLabel('What losing this account would mean').inputValue()).not.toBe('');
});

test.each([
  ['en', 'light', 'none'],
  ['en', 'dark', 'none'],
  ['en', 'light', 'active'],
  ['pl', 'light', 'none'],
  ['pl', 'dark', 'none'],
  ['pl', 'light', 'active'],
] as const)(
  'the page of plans has no axe findings and fits 320 px (%s, %s, forced colours %s)',
  async (language, colorScheme, forcedColors) => {
    pane = await open({
      query: `sheet=plans&accounts=40&language=${language}`,
      width: 320,
      colorScheme,
      forcedColors,
    });
    const { page } = pane;
    await page.locator('.kam-list-row').first().waitFor();
    await page.getByRole('button', { name: /^(Account plan|Plan klienta)$/ }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('combobox').first().fill('Łódź 1');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.kam-account').waitFor();
    for (const form of await page.locator('.kam-form-link').all()) {
      await form.click();
      // The first row opened, with all its fields.
      const row = page.locator('.kam-rows .kam-action-open').first();
      if ((await row.count()) > 0) await row.click();
      expect([await form.textContent(), await axeFindings(page), await overflowing(page)]).toEqual([
        await form.textContent(),
        [],
        [],
      ]);
    }
    await page.screenshot({
      path: `test-output/plan-${language}-${colorScheme}-${forcedColors}.png`,
      fullPage: true,
    });
  },
);
