// What the pages of a failed test show and said, kept in test-output/failures: a picture and a text for each page.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Keeps what is open at the failure of the test of that name; never fails itself. */
export type Witness = (test: string) => Promise<void>;

const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);

async function saidBy(page: Page): Promise<string> {
  const messages = (await page.consoleMessages()).map((one) => `${one.type()}: ${one.text()}`);
  const errors = (await page.pageErrors()).map((error) => error.stack ?? String(error));
  return [page.url(), ...messages, ...errors].join('\n');
}

async function keep(page: Page, file: string): Promise<void> {
  writeFileSync(`${file}.txt`, await saidBy(page));
  await page.screenshot({ path: `${file}.png`, timeout: 5_000 });
}

/** The environment of the browser tests asks for it by name. */
export function watchForFailures(browser: Browser): void {
  const folder = process.env.KAM_FAILURES ?? '';
  const keepFailure: Witness = async (test) => {
    const suite = path.basename(expect.getState().testPath ?? '', '.test.ts');
    const pages = browser.contexts().flatMap((context) => context.pages());
    mkdirSync(folder, { recursive: true });
    await Promise.allSettled(
      pages.map((page, i) => keep(page, path.join(folder, `${suite}-${fileName(test)}-${String(i + 1)}`))),
    );
  };
  Object.assign(globalThis, { keepFailure });
}
