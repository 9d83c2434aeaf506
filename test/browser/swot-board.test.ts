// The SWOT board in a browser: factors entered, weighed, dragged from one quadrant to another and moved by keyboard; score and strategy follow.
import type { Locator, Page } from 'playwright-core';
import { opensPane } from './opened-in-tests';
import { cellsOf } from './pane-page';

const open = opensPane();

async function openCustomer(language: 'en' | 'pl'): Promise<Page> {
  const { page } = await open({ query: `accounts=40&language=${language}`, width: 760 });
  await page.locator('.kam-list-row').first().waitFor();
  await page.getByRole('button', { name: /^(Account plan|Plan klienta)$/ }).click();
  await page.getByRole('combobox').first().fill('1');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(The customer|Klient)$/ }).click();
  await page.locator('.kam-swot').waitFor();
  return page;
}

/** Strengths, weaknesses, opportunities, threats. */
const quadrant = (page: Page, place: number): Locator => page.locator('.kam-swot-part').nth(place);
const factors = (page: Page, place: number) =>
  quadrant(page, place).locator('[data-row] .kam-strong').allTextContents();

async function addFactor(page: Page, place: number, name: string, weight: string): Promise<void> {
  const part = quadrant(page, place);
  await part.locator('.kam-row-add button').click();
  const row = part.locator('[data-row]').last();
  await row.getByRole('combobox').first().fill(name);
  await page.keyboard.press('Tab');
  for (const group of [0, 1])
    await row.getByRole('group').nth(group).getByRole('radio', { name: weight, exact: true }).check();
  await row.locator('.kam-action-open').click();
}

test.each([
  ['en', 'Strategy ST', 'Strategy SO', 'Kind', 'Saved in the workbook.'],
  ['pl', 'Strategia ST', 'Strategia SO', 'Rodzaj', 'Zapisano w skoroszycie.'],
] as const)(
  'factors are dragged and moved, and the strategy follows (%s)',
  async (language, before, after, kind, saved) => {
    const page = await openCustomer(language);
    await addFactor(page, 0, 'leadership', '4');
    await addFactor(page, 3, 'price pressure', '5');
    await page.getByText(before).waitFor();
    expect(await factors(page, 3)).toEqual(['price pressure']);

    // What was a threat is an opportunity for who is prepared: dragged there.
    await quadrant(page, 3).locator('[data-row]').dragTo(quadrant(page, 2));
    await page.getByText(after).waitFor();
    expect([await factors(page, 2), await factors(page, 3)]).toEqual([['price pressure'], []]);
    await page.getByText(saved).waitFor();
    const [header = [], ...rows] = await cellsOf(page, 'KAM SWOT');
    const column = (names: readonly string[]) => header.findIndex((one) => names.includes(String(one)));
    const [kindColumn, factorColumn] = [column(['Kind', 'Rodzaj']), column(['Factor', 'Czynnik'])];
    expect(rows.map((row) => [row[factorColumn], String(row[kindColumn])[0]?.toLowerCase()])).toEqual([
      ['leadership', language === 'en' ? 's' : 'm'],
      ['price pressure', language === 'en' ? 'o' : 's'],
    ]);

    // And back by keyboard.
    const row = quadrant(page, 2).locator('[data-row]');
    await row.locator('.kam-action-open').focus();
    await page.keyboard.press('Enter');
    const field = row.getByLabel(kind, { exact: true });
    await field.focus();
    await page.keyboard.press('End');
    await page.getByText(before).waitFor();
    expect(await factors(page, 3)).toEqual(['price pressure']);
  },
);
