// The pane's own test page: opened with a size, a language and a sheet; and what the tests ask of it again and again.
import type { Page } from 'playwright-core';
import type { PaneDev } from '../pane-dev/page';
import { watchPage, type Contexts, type Site } from './browser';

export interface PanePage {
  readonly page: Page;
  /** Requests that left this machine, and errors of the page. */
  readonly faults: () => string[];
  readonly close: () => Promise<void>;
}

export interface PanePageOptions {
  /** The page's address: `accounts`, `sheet`, `language`, `latency`. */
  readonly query?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export async function openPane(
  browser: Contexts,
  site: Site,
  options: PanePageOptions = {},
): Promise<PanePage> {
  const { query = '', width = 380, colorScheme = 'light', forcedColors = 'none', reducedMotion } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    forcedColors,
    reducedMotion: reducedMotion ?? 'no-preference',
  });
  const page = await context.newPage();
  const { foreign, errors } = watchPage(page);
  await page.goto(`${site.url}?${query}`);
  return { page, faults: () => [...foreign, ...errors], close: () => context.close() };
}

/** Cells of a sheet of the memory workbook: formulas where there are any, else values. */
export function cellsOf(page: Page, sheet: string): Promise<unknown[][]> {
  return page.evaluate(
    (name) => (globalThis as unknown as { paneDev: PaneDev }).paneDev.cells(name) ?? [],
    sheet,
  );
}

export function revealedRows(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { paneDev: PaneDev }).paneDev.revealed.map(({ row }) => row),
  );
}

/** The page needs no horizontal scrolling, and nothing stands out of its card. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHidden = (element: Element) => element.closest('.kam-hidden') !== null;
    // A wide result scrolls in a frame of its own.
    const isFramed = (element: Element) => element.parentElement?.closest('.kam-result') !== null;
    return [...document.querySelectorAll('.kam *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > width + 0.5 && !isHidden(element) && !isFramed(element),
      )
      .map((element) => `${element.tagName} ${element.className.toString()}`);
  });
}
