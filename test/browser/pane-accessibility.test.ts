// The pane without axe-core findings and without sideways scrolling, in both languages, light, dark and high contrast, at the hosts' widths.
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { opensPane } from './opened-in-tests';
import { overflowing, type PanePageOptions } from './pane-page';

const open = opensPane();

/** Everything that can be opened is open: mapping, settings, figures as a table, one account, the preview. */
async function openAll(page: Page): Promise<void> {
  await page.locator('.kam-list-row').nth(2).click();
  await page.locator('.kam-card-body .kam-button-primary').last().click();
  await page.locator('.kam-preview').waitFor();
  for (const button of await page.locator('.kam-disclosure-button').all()) await button.click();
  for (const summary of await page.locator('.kam-details > summary').all()) await summary.click();
}

const themes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'light', forcedColors: 'active' },
  { name: 'dark high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;
const cases = (['en', 'pl'] as const).flatMap((language) =>
  themes.flatMap((theme) => [320, 380, 900].map((width) => ({ language, theme, width, name: theme.name }))),
);

async function check(
  options: PanePageOptions,
  ready: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  const { page } = await open(options);
  await page.locator(ready).first().waitFor();
  await prepare?.(page);
  expect([await axeFindings(page), await overflowing(page)]).toEqual([[], []]);
}

test.each(cases)(
  '$language, $name, $width px: the page as it opens, and with everything open',
  async ({ language, theme, width }) => {
    const options = { ...theme, width, query: `accounts=240&language=${language}` };
    await check(options, '.kam-list-row');
    await check(options, '.kam-list-row', openAll);
  },
);

test.each(cases.filter(({ width }) => width === 320))(
  '$language, $name: a sheet with faults, and a workbook without accounts',
  async ({ language, theme, width }) => {
    await check({ ...theme, width, query: `sheet=faulty&language=${language}` }, '.kam-message-error');
    await check({ ...theme, width, query: `sheet=none&language=${language}` }, '.kam-example');
  },
);

test('the corner of the hosts’ own menu stays free', async () => {
  const { page } = await open({ width: 320, query: 'language=pl' });
  const button = await page.locator('.kam-header button').last().boundingBox();
  expect(button!.x + button!.width).toBeLessThanOrEqual(320 - 40);
});

test('nothing moves for those who want no motion', async () => {
  const { page } = await open({ query: 'latency=60000', reducedMotion: 'reduce' });
  const bar = page.locator('.kam-progress-bar');
  await bar.waitFor({ state: 'attached' });
  expect(
    await bar.evaluate((element) => parseFloat(getComputedStyle(element).animationDuration)),
  ).toBeLessThan(0.001);
});
