// The form «Objectives and actions» in a browser: entered by keyboard alone, kept in the sheet, without axe findings, in a pane of 320 px.
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
  await page.getByRole('button', { name: /^(Account plan|Plan klienta)$/ }).click();
  await page.getByRole('combobox').first().fill('1');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(Objectives and actions|Cele i działania)/ }).click();
  await page.locator('.kam-actions-add').waitFor();
  return page;
}

/** Rows of KAM Actions by their headers, once all is saved. */
async function savedActions(page: Page): Promise<Record<string, unknown>[]> {
  await page.getByText('Saved in the workbook.').waitFor();
  const [header = [], ...rows] = await cellsOf(page, 'KAM Actions');
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((value, i) => (value === null ? [] : [[String(header[i]), value]]))),
  );
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName || '');

test('an objective and an action for it, by keyboard alone, and done with a day', async () => {
  const page = await openForm({ query: 'accounts=40&language=en' });
  await page.getByText('The plan has no objective yet.').waitFor();
  await page.getByRole('button', { name: 'Add an objective' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Half of the spend');
  await page.keyboard.press('Tab');
  await page.keyboard.type('share of spend');
  await page.getByText('The plan has no objective yet.').waitFor({ state: 'detached' });
  await page.locator('.kam-action-group').first().getByRole('button', { name: 'Add an action' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Report to the board');
  await page.keyboard.press('Tab');
  await page.keyboard.type('raises per');
  await page.getByText('1 action has no owner.').waitFor();
  const box = page.getByRole('checkbox', { name: 'Done: Report to the board' });
  await box.focus();
  await page.keyboard.press('Space');
  const [objective, action] = await savedActions(page);
  expect(objective).toMatchObject({
    Kind: 'objective',
    What: 'Half of the spend',
    Measure: 'share of spend',
  });
  expect(action).toMatchObject({
    Kind: 'raises perceived value',
    What: 'Report to the board',
    'Objective (ID)': objective!['ID'],
    State: 'done',
    'Done on': 46037,
  });
  await box.focus();
  await page.keyboard.press('Space');
  await page.locator('.kam-action-list .kam-action-is-noDate').waitFor();
  const again = (await savedActions(page))[1];
  expect(again).toMatchObject({ State: 'to do' });
  expect(again).not.toHaveProperty('Done on');
});

test('an action goes under another objective with its focus; an objective that goes leaves its actions', async () => {
  const page = await openForm({ query: 'accounts=40&language=en' });
  for (const what of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Add an objective' }).click();
    await page.keyboard.type(what);
  }
  await page.getByRole('button', { name: 'Add an action' }).last().click();
  await page.keyboard.type('Visit');
  await page.getByLabel('Objective it serves').selectOption({ label: 'Second' });
  await page.locator('.kam-action-group').nth(1).getByRole('checkbox', { name: 'Done: Visit' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.getByRole('button', { name: 'Remove: Second' }).press('Enter');
  await page.locator('.kam-action-group').last().getByRole('checkbox', { name: 'Done: Visit' }).waitFor();
  expect(await focused(page)).toContain('Visit');
  const rows = await savedActions(page);
  expect(rows.map(({ What }) => What)).toEqual(['First', 'Visit']);
  expect(rows[1]).not.toHaveProperty('Objective (ID)');
});

test('what is late is named first, but rows keep their place under the hand that fills them in', async () => {
  const page = await openForm({ query: 'accounts=40&language=en' });
  const add = page.locator('.kam-action-group').last().getByRole('button', { name: 'Add an action' });
  for (const what of ['Without a day', 'Late']) {
    await add.click();
    await page.keyboard.type(what);
  }
  const names = () => page.locator('.kam-action-list .kam-action-text > span:first-child').allTextContents();
  await page.getByLabel('Due').last().fill('2026-01-10');
  const mark = page.locator('.kam-action-is-overdue');
  await mark.waitFor();
  expect(await mark.textContent()).toBe('overdue by 5 days');
  expect(await names()).toEqual(['Without a day', 'Late']);
  const link = page.getByRole('status').getByRole('button', { name: 'Late' });
  await link.focus();
  await expect(names()).resolves.toEqual(['Late', 'Without a day']);
  await page.screenshot({ path: 'test-output/plan-actions-late.png', fullPage: true });
  await link.press('Enter');
  expect(await focused(page)).toContain('Late');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
});

const themes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'light', forcedColors: 'active' },
] as const;

test.each((['en', 'pl'] as const).flatMap((language) => themes.map((theme) => ({ language, ...theme }))))(
  '$language, $name: no findings at 320 px, everything open',
  async ({ language, name, colorScheme, forcedColors }) => {
    const query = `sheet=plans&accounts=40&language=${language}`;
    const page = await openForm({ query, colorScheme, forcedColors, width: 320 });
    for (const button of await page.locator('.kam-action-open').all()) await button.click();
    expect(await page.locator('.kam-action-fields textarea').count()).toBe(3);
    await page.screenshot({ path: `test-output/plan-actions-${language}-${name}.png`, fullPage: true });
    expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
  },
);
