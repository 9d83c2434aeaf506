// All formulas of the add-in at once, in a browser: found, repaired, turned into values and taken back; by keyboard, in both languages and all themes.
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { opensPane } from './opened-in-tests';
import { cellsOf, overflowing, type PanePage, type PanePageOptions } from './pane-page';

const open = opensPane();

const words = {
  en: {
    page: 'Functions',
    find: 'Find the formulas',
    repair: 'Repair formulas…',
    repairNow: 'Repair formulas',
    values: 'Convert to values…',
    valuesNow: 'Convert to values',
    undo: 'Undo',
    repaired: '1 formula was entered again.',
    stays: '“Results”, D6: it shows an error (#NUM!)',
    converted: '2 formulas are values now.',
  },
  pl: {
    page: 'Funkcje',
    find: 'Znajdź formuły',
    repair: 'Napraw formuły…',
    repairNow: 'Napraw formuły',
    values: 'Zamień na wartości…',
    valuesNow: 'Zamień na wartości',
    undo: 'Cofnij',
    repaired: 'Wpisano ponownie 1 formułę.',
    stays: '„Results”, D6: pokazuje błąd (#NUM!)',
    converted: 'Zamieniono na wartości 2 formuły.',
  },
} as const;

async function openFormulas(language: 'en' | 'pl', options: PanePageOptions): Promise<PanePage> {
  const query = `sheet=formulas&accounts=40&language=${language}`;
  const pane = await open({ ...options, query });
  await pane.page.locator('.kam-list-row').first().waitFor();
  await pane.page.getByRole('button', { name: words[language].page, exact: true }).click();
  return pane;
}

/** Reaches the button with the keyboard alone. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).waitFor();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) break;
  }
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
  await page.keyboard.press('Enter');
}

const results = (page: Page) => cellsOf(page, 'Results');

const cases = (['en', 'pl'] as const).flatMap((language) =>
  (
    [
      { name: 'light', colorScheme: 'light', forcedColors: 'none', width: 320 },
      { name: 'dark', colorScheme: 'dark', forcedColors: 'none', width: 380 },
      { name: 'high contrast', colorScheme: 'light', forcedColors: 'active', width: 380 },
    ] as const
  ).map((theme) => ({ language, theme, name: theme.name })),
);

test.each(cases)('$language, $name: found, repaired, converted, taken back', async ({ language, theme }) => {
  const pane = await openFormulas(language, theme);
  const { page } = pane;
  const say = words[language];
  const sound = async () => expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
  const before = await results(page);

  await press(page, say.find);
  await page.getByRole('button', { name: say.repair }).waitFor();
  await sound();
  await press(page, say.repair);
  await page.locator('.kam-preview h3:focus').waitFor();
  await page.getByText('=KAM_ABC(B2:B4)').waitFor();
  await sound();
  expect(await results(page)).toEqual(before);
  await press(page, say.repairNow);
  await page.getByText(say.repaired).waitFor();
  expect((await results(page))[1]).toEqual(['Alfa', 70, '=KAM_SHARE(B2:B4)', '=KAM_ABC(B2:B4)']);

  await press(page, say.find);
  await press(page, say.values);
  await page.getByText(say.stays).waitFor();
  await sound();
  await press(page, say.valuesNow);
  await page.getByText(say.converted).waitFor();
  await sound();
  expect(await results(page)).toEqual([
    ['Account', 'Revenue', 'Share', 'ABC'],
    ['Alfa', 70, 0.7, 'A'],
    ['Beta', 20, 0.2, 'A'],
    ['Gama', 10, 0.1, 'B'],
    [],
    [null, '=SUM(B2:B4)', null, '=PILLAR_SCORE({4,3,7,5})'],
  ]);
  await press(page, say.undo);
  await page.getByText(/^(Undone|Cofnięto)/).waitFor();
  expect((await results(page))[1]).toEqual(['Alfa', 70, '=KAM_SHARE(B2:B4)', '=KAM_ABC(B2:B4)']);
});
