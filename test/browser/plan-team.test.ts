// The form «Team» in a browser: a person is added and answers by keyboard, the fit follows, mismatches lead to their accounts; no axe findings, nothing wider than the pane.
import type { Locator, Page } from 'playwright-core';
import { axeFindings } from './axe';
import { cellsOf, overflowing, type PanePage } from './pane-page';
import { opensPane } from './opened-in-tests';

const open = opensPane();
let pane: PanePage;

async function openTeam(query: string, width = 380, dark = false): Promise<Page> {
  pane = await open({ query, width, colorScheme: dark ? 'dark' : 'light' });
  const { page } = pane;
  await page.locator('.kam-list-row').first().waitFor();
  await page.getByRole('button', { name: /^(Account plan|Plan klienta)$/ }).click();
  await page.getByRole('combobox').first().fill('Hurtownia');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.kam-account').waitFor();
  await page.locator('.kam-form-link').last().click();
  return page;
}

/** Answers a statement from the keyboard alone. */
async function answer(page: Page, statement: RegExp, key: string): Promise<void> {
  await page.getByRole('group', { name: statement }).getByRole('radio', { name: key }).focus();
  await page.keyboard.press('Space');
}

async function answerAll(page: Page, hunter: string, farmer: string): Promise<void> {
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await answer(page, new RegExp(`^[HŁ]${String(n)}\\.`), hunter);
    await answer(page, new RegExp(`^[FO]${String(n)}\\.`), farmer);
  }
}

const addOwner = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Add .* to the people|Dodaj do zespołu: )/ });

test('the owner is added, answers by keyboard, and the fit follows on both pages', async () => {
  const page = await openTeam('accounts=40&language=en');
  const owner = (await addOwner(page).textContent())!.replace(/^Add (.*) to the people$/, '$1');
  await addOwner(page).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(owner);
  await page.keyboard.press('Enter');
  await answerAll(page, '5', '2');
  await page.getByText(`Held by ${owner} (hunter).`).waitFor();
  await page.getByText('hunter (hunter 5, farmer 2)').waitFor();
  await page.getByLabel('Hours a year').fill('10');
  await page.getByText('more than there are').waitFor();
  await page.getByText('Saved in the workbook.').waitFor();
  const [header, row] = await cellsOf(page, 'KAM Team');
  expect(row?.[header?.indexOf('Person') ?? -1]).toBe(owner);
  expect(row?.[header?.indexOf('Account ID') ?? -1] ?? '').toBe('');

  await page.getByRole('button', { name: 'Portfolio', exact: true }).click();
  const card = page.getByRole('region', { name: 'Time and fit by person' });
  const person = card.getByRole('listitem').filter({ hasText: 'hunter (hunter 5, farmer 2)' }).first();
  const mismatch = person.locator('.kam-notes button').first();
  const name = await mismatch.textContent();
  await mismatch.press('Enter');
  await page.locator('.kam-account').waitFor();
  expect(await page.locator('.kam-account strong').first().textContent()).toBe(name);
});

test('who serves the account is added with the focus in the first field', async () => {
  const page = await openTeam('accounts=40&language=en');
  await page.getByRole('button', { name: 'Add a person who serves it' }).press('Enter');
  await page.keyboard.type('Z. Sowa');
  await page.keyboard.press('Tab');
  await page.keyboard.type('serv');
  await page.locator('.kam-action-text').getByText('service').waitFor();
  await page.getByText('Saved in the workbook.').waitFor();
  const [header, row] = await cellsOf(page, 'KAM Team');
  const cell = (name: string) => row?.[header?.indexOf(name) ?? -1];
  expect([cell('Person'), cell('Role')]).toEqual(['Z. Sowa', 'service']);
  expect(cell('Account ID')).toBeTruthy();
  await page.getByRole('button', { name: 'Remove: Z. Sowa' }).press('Enter');
  await page.getByRole('button', { name: 'Remove: Z. Sowa' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a person who serves it');
});

test.each([
  ['en', 320, false],
  ['pl', 360, false],
  ['pl', 320, true],
] as const)(
  'opened in full it has no axe findings and fits (%s, %i px, dark %s)',
  async (language, width, dark) => {
    const page = await openTeam(`accounts=40&language=${language}`, width, dark);
    await addOwner(page).click();
    await page.keyboard.press('Enter');
    await answerAll(page, '5', '2');
    expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
    await page.screenshot({ path: `test-output/team-${language}-${String(width)}.png`, fullPage: true });
    await page
      .getByRole('button', { name: /^Portf/ })
      .first()
      .click();
    const card = page.getByRole('region', { name: /^(Time and fit by person|Czas i dopasowanie osób)$/ });
    await card.waitFor();
    expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
    await card.screenshot({ path: `test-output/people-${language}-${String(width)}.png` });
  },
);
