// The page Functions in a browser: by keyboard alone, without axe-core findings and sideways scrolling, in both languages and all themes.
import type { Page } from 'playwright-core';
import type { PaneDev } from '../pane-dev/page';
import { axeFindings } from './axe';
import { opensPane } from './opened-in-tests';
import { cellsOf, overflowing, type PanePage, type PanePageOptions } from './pane-page';

const open = opensPane();

async function openFunctions(options: PanePageOptions): Promise<PanePage> {
  const pane = await open(options);
  await pane.page.locator('.kam-list-row').first().waitFor();
  await pane.page.getByRole('button', { name: /^(Functions|Funkcje)$/ }).click();
  await pane.page.getByRole('combobox').waitFor();
  return pane;
}

const select = (page: Page, row: number, column: number) =>
  page.evaluate(
    ([r, c]) =>
      (globalThis as unknown as { paneDev: PaneDev }).paneDev.select({
        sheet: 'accounts',
        row: r,
        column: c,
      }),
    [row, column] as const,
  );

const themes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'light', forcedColors: 'active' },
] as const;
const cases = (['en', 'pl'] as const).flatMap((language) =>
  themes.flatMap((theme) => [320, 380].map((width) => ({ language, theme, width, name: theme.name }))),
);

async function expectSound({ page }: PanePage): Promise<void> {
  expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
}

test.each(cases)(
  '$language, $name, $width px: the list, a search, a function, its insertion and a cell in the way',
  async ({ language, theme, width }) => {
    const pane = await openFunctions({ ...theme, width, query: `accounts=40&language=${language}` });
    const { page } = pane;
    await expectSound(pane);
    await page.getByRole('combobox').fill('pote');
    await expectSound(pane);
    await page.getByRole('combobox').fill('xyzzy');
    await expectSound(pane);
    await page.getByRole('combobox').fill('kam_cla');
    await page.keyboard.press('Enter');
    await page.locator('#kam-function').waitFor();
    await expectSound(pane);
    await select(page, 0, 9);
    await page.locator('.kam-button-primary').click();
    await page.locator('.kam-preview .kam-result-table').waitFor();
    await expectSound(pane);
    await select(page, 0, 3);
    await page.locator('.kam-preview .kam-message-error').waitFor();
    await expectSound(pane);
  },
);

test('every function can be opened, and none stands out of a pane of 320 px', async () => {
  const pane = await openFunctions({ width: 320, query: 'accounts=40&language=pl' });
  const { page } = pane;
  const names = await page.locator('.kam-function-name').allTextContents();
  expect(names).toHaveLength(25);
  for (const name of names) {
    await page.getByRole('option', { name: new RegExp(`^${name}\\b`) }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    expect([name, await overflowing(page)]).toEqual([name, []]);
    await page.getByRole('button', { name: 'Wszystkie funkcje' }).click();
  }
});

test('by keyboard alone: search, open, insert, take back', async () => {
  const pane = await openFunctions({ width: 380, query: 'accounts=40' });
  const { page } = pane;
  await select(page, 0, 9);
  await page.getByRole('combobox').focus();
  await page.keyboard.type('share');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'KAM_SHARE');
  const press = async (name: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) break;
    }
    await page.keyboard.press('Enter');
  };
  await press('Insert here');
  await page.locator('.kam-preview .kam-result-table').waitFor();
  await press('Write');
  await page.getByText('Written to the workbook.').waitFor();
  expect((await cellsOf(page, 'Kontrahenci'))[0]?.[9]).toBe('=KAM_SHARE(C1:C41)');
  await press('Undo');
  await page.getByText('Undone').waitFor();
  expect((await cellsOf(page, 'Kontrahenci'))[0]?.[9] ?? null).toBeNull();
});
