// The pane in use: by keyboard alone from the mapping to undoing, 100,000 accounts, hostile names, the sheet's selection, slow hosts.
import type { Page } from 'playwright-core';
import type { PaneDev } from '../pane-dev/page';
import { cellsOf, revealedRows, type PanePage } from './pane-page';
import { opensPane } from './opened-in-tests';
import { until } from './until';

const open = opensPane();
let pane: PanePage;

async function opened(query: string, width = 380): Promise<Page> {
  pane = await open({ query, width });
  return pane.page;
}

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The keyboard does not lead to ${selector}`);
}

/** How much of the list's frame is covered by rows, 0–1. */
function coveredShare(frame: Element): number {
  const { top, bottom, height } = frame.getBoundingClientRect();
  const parts = [...frame.querySelectorAll('.kam-list-row')].map((row) => row.getBoundingClientRect());
  const covered = parts.map((row) => Math.max(0, Math.min(row.bottom, bottom) - Math.max(row.top, top)));
  return covered.reduce((sum, part) => sum + part, 0) / height;
}

/** A control's label leads to its id. */
async function idOf(page: Page, label: string): Promise<string> {
  return `#${await page.getByLabel(label, { exact: true }).evaluate((element) => CSS.escape(element.id))}`;
}

/** Keys one after another before the page is painted again, as on a busy machine. */
async function pressedAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (pressed) => {
    for (const key of pressed) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, keys);
}

test('by keyboard alone: mapping, settings, list, preview, write, undo', async () => {
  const page = await opened('accounts=240');
  await page.locator('.kam-list-row').first().waitFor();
  const before = await cellsOf(page, 'Kontrahenci');

  await tabTo(page, '.kam-disclosure-button');
  await page.keyboard.press('Enter');
  await tabTo(page, await idOf(page, 'Hours spent'));
  await page.keyboard.press('Home');
  await page.getByText('To see whether the time goes').waitFor();
  await page.keyboard.type('Godz');
  await page.getByText('Hours to move').waitFor();

  await tabTo(page, '.kam-disclosure-button');
  await page.keyboard.press('Enter');
  await tabTo(page, await idOf(page, 'Strategic accounts'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5');
  await page.locator('.kam-figures dd', { hasText: /^11$/ }).waitFor();

  await tabTo(page, '.kam-list-row');
  for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp', 'Enter'])
    await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('11');
  expect(await revealedRows(page)).toHaveLength(1);
  await page.keyboard.press('End');
  await page.locator('.kam-list-row[aria-rowindex="241"]:focus').waitFor();

  await pressedAtOnce(page, ['Enter', 'Home', 'ArrowDown', 'Enter', 'End']);
  await page.locator('.kam-list-row[aria-rowindex="241"]:focus').waitFor();

  await tabTo(page, '.kam-button-primary');
  await page.keyboard.press('Enter');
  await page.locator('.kam-preview h3:focus').waitFor();
  expect(await page.locator('.kam-formula').first().textContent()).toMatch(/^=KAM_CLASSIFY\(/);
  await tabTo(page, '.kam-preview .kam-button-primary');
  await page.keyboard.press('Enter');
  await page.locator('.kam-message-success').waitFor();
  expect((await cellsOf(page, 'Kontrahenci'))[0]!.slice(8).join()).toMatch(/^=KAM_CLASSIFY/);

  await tabTo(page, '.kam-message-success button');
  await page.keyboard.press('Enter');
  await page.getByText('the workbook is as it was').waitFor();
  const after = await cellsOf(page, 'Kontrahenci');
  expect(after.map((row) => row.slice(0, 8))).toEqual(before);
  expect(after.flatMap((row) => row.slice(8)).filter((cell) => cell !== null)).toEqual([]);
});

test('among 100,000 accounts fewer than 100 rows stand in the page, wherever one scrolls', async () => {
  const page = await opened('accounts=100000');
  const rows = page.locator('.kam-list-row');
  await rows.first().waitFor({ timeout: 30_000 });
  const frame = page.locator('.kam-list-frame');
  for (const part of [0, 0.25, 0.5, 0.99, 1]) {
    await frame.evaluate((element, to) => (element.scrollTop = element.scrollHeight * to), part);
    await until(async () => (await frame.evaluate(coveredShare)) > 0.9, 'the rows there stand in the list');
    expect(await rows.count()).toBeLessThan(100);
    expect(await frame.evaluate(coveredShare)).toBeGreaterThan(0.9);
  }
  await page.getByLabel('Search').fill('HUTA ZABKI');
  await page.getByText('1,562 of 100,000 accounts').waitFor();
  await page.getByLabel('Search').fill('');
  await rows.first().focus();
  await page.keyboard.press('End');
  await page.locator('.kam-list-row[aria-rowindex="100001"]:focus').waitFor();
});

test('names are shown as text, whatever they are', async () => {
  const page = await opened('accounts=40');
  await page.getByLabel('Search').fill('<img');
  await page.getByText('<img src=x onerror=').waitFor();
  await page.locator('.kam-list-row').click();
  expect([await page.locator('#pane img').count(), await page.title()]).toEqual([0, 'Pane']);
  await page.getByLabel('Search').fill('=cmd');
  await page.getByText("=cmd|' /C calc'!A0").waitFor();
});

test('a row selected in the sheet is selected in the list, and scrolled to', async () => {
  const page = await opened('accounts=240');
  await page.locator('.kam-list-row').first().waitFor();
  await page.evaluate(() =>
    (globalThis as unknown as { paneDev: PaneDev }).paneDev.select({
      sheet: 'accounts',
      row: 200,
      column: 3,
    }),
  );
  const selected = page.locator('.kam-list-row[aria-selected="true"]');
  await selected.getByText(/ 200$/).waitFor();
  const [row, frame] = [await selected.boundingBox(), await page.locator('.kam-list-frame').boundingBox()];
  expect(row!.y).toBeGreaterThanOrEqual(frame!.y - 1);
  expect(row!.y + row!.height).toBeLessThanOrEqual(frame!.y + frame!.height + 1);
});

test('faulty cells lead to their place, and their rows can be left out', async () => {
  const page = await opened('sheet=faulty&language=pl', 320);
  await page.getByRole('button', { name: 'C13' }).click();
  expect(await revealedRows(page)).toEqual([12]);
  await page.getByRole('button', { name: 'Pomiń te wiersze' }).click();
  await page.getByText('37 klientów w „Kontrahenci”').waitFor();
});

test('the language can be changed at any time and is remembered', async () => {
  const page = await opened('accounts=240&language=pl');
  await page.getByRole('heading', { name: 'Lista klientów' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'List of accounts' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'List of accounts' }).waitFor();
  expect(await page.locator('.kam-pane').getAttribute('lang')).toBe('en');
});

test('a slow host gets a progress bar after half a second and can be cancelled after two', async () => {
  const page = await opened('accounts=240&latency=4000');
  const bar = page.getByRole('progressbar');
  expect(await bar.count()).toBe(0);
  await bar.waitFor({ timeout: 1500 });
  const cancel = page.getByRole('button', { name: 'Cancel' });
  expect(await cancel.count()).toBe(0);
  await cancel.click();
  await page.getByText('Cancelled. Nothing was changed.').waitFor();
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.locator('.kam-list-row').first().waitFor({ timeout: 15_000 });
});

test('a sheet changed since it was read is not written to, and the way on is shown', async () => {
  const page = await opened('accounts=240');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.evaluate(() =>
    (globalThis as unknown as { paneDev: PaneDev }).paneDev.setCell('Kontrahenci', 4, 2, 5),
  );
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  const alert = page.getByRole('alert');
  await alert.getByText('nothing was written').waitFor();
  await alert.getByRole('button', { name: 'Read again' }).click();
  await alert.waitFor({ state: 'detached' });
});
