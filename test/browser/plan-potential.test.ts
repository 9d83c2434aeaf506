// The form «Potential and position» in a browser: by keyboard alone, kept in the sheet, without axe findings, in a pane of 320 px.
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { cellsOf, overflowing, type PanePage, type PanePageOptions } from './pane-page';
import { opensPane } from './opened-in-tests';

const open = opensPane();
let pane: PanePage;

async function openForm(options: PanePageOptions): Promise<Page> {
  pane = await open(options);
  const { page } = pane;
  await page.locator('.kam-list-row').first().waitFor();
  await chooseForm(page);
  return page;
}

async function chooseForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Account plan|Plan klienta)$/ }).click();
  await page.getByRole('combobox').first().fill('1');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(Potential and position|Potencjał i pozycja)/ }).click();
  await page.locator('.kam-ladder').waitFor();
}

const focusedLabel = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent);

/** The row of KAM Plans by its headers, once all is saved. */
async function savedPlan(page: Page): Promise<Record<string, unknown>> {
  await page.getByText('Saved in the workbook.').waitFor();
  const [header = [], row = []] = await cellsOf(page, 'KAM Plans');
  return Object.fromEntries(row.flatMap((value, i) => (value === null ? [] : [[String(header[i]), value]])));
}

test('the spend from our rank, then share and potential; what cannot be is said', async () => {
  const page = await openForm({ query: 'accounts=40&language=en' });
  await page.getByLabel('Our rank (1 = first)').fill('4');
  await page.getByLabel('Suppliers used').fill('3');
  await page.getByText('The rank lies between 1 and the number of suppliers').waitFor();
  await page.getByLabel('Our rank (1 = first)').fill('1');
  await page.getByText('Estimated share of the spend: 50').waitFor();
  await page.locator('.kam-details .kam-button').filter({ hasText: 'as the spend' }).press('Enter');
  await page.getByText('Our share of the spend today: 50').waitFor();
  await page.getByLabel('Target share of the spend').fill('100');
  await page.getByLabel('Years ahead').fill('2');
  const years = page.getByRole('table', { name: 'Potential by year' }).locator('tbody tr');
  await years.nth(3).waitFor({ state: 'detached' });
  expect(await years.getByRole('rowheader').allTextContents()).toEqual(['today', '1', '2']);
  expect(await years.last().getByRole('cell').nth(1).textContent()).toBe('100%');
  const plan = await savedPlan(page);
  expect(plan).toMatchObject({ 'Target share of the spend': 1, 'Years ahead': 2 });
  expect(plan['Spend in our category (a year)']).toBeGreaterThan(0);
  await page.getByLabel('Spend in our category (a year)').fill('1');
  await page.getByText('More is bought from us').waitFor();
  await page.getByLabel('Spend in our category (a year)').fill('99000000');
  await page.getByLabel('Growth of the spend (a year)').fill('500');
  await page.getByText('Growth is a share between').waitFor();
});

test('the ladder is climbed with arrow keys, and can be taken back', async () => {
  const page = await openForm({ query: 'accounts=40&language=en' });
  await page.getByRole('radio', { name: 'Our position now: outsider' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.getByText('be easier to buy from').waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Position wanted: strategic alliance' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('2 steps to climb.').waitFor();
  await page.getByRole('radio', { name: 'shared objectives only' }).focus();
  await page.keyboard.press('Space');
  expect(await savedPlan(page)).toMatchObject({
    'Our position now': 'approved supplier',
    'Position wanted': 'strategic alliance',
    'Sharing the plan with the customer': 'shared objectives only',
  });
  await page.getByRole('button', { name: 'Clear: Position wanted' }).press('Enter');
  await page.getByText('2 steps to climb.').waitFor({ state: 'detached' });
  expect(await focusedLabel(page)).toBe('Position wanted: strategic alliance');
  expect(await savedPlan(page)).not.toHaveProperty('Position wanted');
});

test('the potential of the account sheet is offered as the spend', async () => {
  pane = await open({ query: 'accounts=40&language=en' });
  const { page } = pane;
  await page.locator('.kam-list-row').first().waitFor();
  await page.locator('.kam-disclosure-button').first().click();
  for (const more of await page.locator('.kam-details > summary').all()) await more.click();
  const field = page.getByLabel('Potential', { exact: true });
  const column = await field.locator('option', { hasText: 'Annual Revenue' }).getAttribute('value');
  await field.selectOption(column);
  await page.locator('.kam-progress').waitFor({ state: 'detached' });
  await chooseForm(page);
  const take = page.getByRole('button', { name: 'Take 9,000,000 as the spend' });
  await take.press('Enter');
  await page.getByText('of 9,000,000).').waitFor();
  expect(await take.count()).toBe(0);
  expect(await focusedLabel(page)).toBe('Spend in our category (a year)');
  expect(await savedPlan(page)).toMatchObject({ 'Spend in our category (a year)': 9_000_000 });
});

const themes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'light', forcedColors: 'active' },
] as const;

test.each((['en', 'pl'] as const).flatMap((language) => themes.map((theme) => ({ language, ...theme }))))(
  '$language, $name: no findings at 320 px, everything filled in',
  async ({ language, name, colorScheme, forcedColors }) => {
    const query = `sheet=plans&accounts=40&language=${language}`;
    const page = await openForm({ query, colorScheme, forcedColors, width: 320 });
    for (const details of await page.locator('details:not([open]) > summary').all()) await details.click();
    await page.screenshot({ path: `test-output/plan-potential-${language}-${name}.png`, fullPage: true });
    expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
  },
);
