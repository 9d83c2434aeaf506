// EmbeddedPage: the embedded workbook in a real browser, driven the way a person drives it; cells are read through the page's automation global.
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Automation } from '../../addin/embedded/automation';
import type { Workbook } from '../../shared/workbook/port';
import { watchPage, type Contexts, type Site } from './browser';

declare const kamAutomation: Automation;

export interface EmbeddedPage {
  readonly page: Page;
  /** Requests that left this machine, and errors of the page: tests end by expecting both empty. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  openSample(id: 'superstore' | 'przyklad'): Promise<void>;
  /** Opens bytes as a file dropped on the page. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  fileName(): Promise<string>;
  /** Until the file of that name is the open one: what is on the page before says nothing of it. */
  opened(name: string): Promise<void>;
  /** Selects a cell as the name box would, and shows it. */
  select(cell: string): Promise<void>;
  type(cell: string, text: string): Promise<void>;
  values(range: string): Promise<unknown[][]>;
  formula(cell: string): Promise<string>;
  settled(): Promise<void>;
  /** Saves as a person does, and gives the path of the downloaded file. */
  save(): Promise<string>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly locale?: 'en-US' | 'pl-PL';
  readonly width?: number;
  readonly dark?: boolean;
}

/** Univer's list of functions that begin with what is being typed. */
export const proposals = 'ul[data-u-comp=sheets-formula-editor]';

const output = path.resolve(__dirname, '../../test-output');

export async function openEmbeddedPage(
  browser: Contexts,
  site: Site,
  { locale = 'en-US', width = 1280, dark = false }: PageOptions = {},
): Promise<EmbeddedPage> {
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const { foreign, errors } = watchPage(page);
  await page.goto(site.url);
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'kam-downloads-'));
  const fileName = async () => (await page.textContent('[data-testid=file-name]')) ?? '';

  async function opened(name: string): Promise<void> {
    await page.waitForFunction(
      (expected) => document.querySelector('[data-testid=file-name]')?.textContent?.startsWith(expected),
      name,
      { timeout: 60_000 },
    );
    await settled();
  }

  async function settled(): Promise<void> {
    await page.evaluate(() => kamAutomation.spreadsheet.api.getFormula().onCalculationResultApplied(30_000));
  }

  /** Univer goes at once where it is sent and draws in the frame that comes; with the one after, it is seen. */
  async function drawn(): Promise<void> {
    await page.evaluate(async () => {
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    });
  }

  async function select(cell: string): Promise<void> {
    await page.evaluate((a1) => {
      const sheet = kamAutomation.spreadsheet.api.getActiveWorkbook()!.getActiveSheet();
      const range = sheet.getRange(a1);
      range.activate();
      sheet.scrollToCell(Math.max(0, range.getRow() - 3), Math.max(0, range.getColumn() - 2));
    }, cell);
    await drawn();
  }

  /**
   * Enters what was typed, once nothing is proposed any more. Univer proposes functions three tenths of a second after a key: on a busy machine what it
   * proposes for the first letters still stands there after the last, and Enter would take it.
   */
  async function enter(): Promise<void> {
    await drawn();
    await page.locator(proposals).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !kamAutomation.spreadsheet.api.getActiveWorkbook()!.isCellEditing());
  }

  return {
    page,
    foreign,
    errors,
    fileName,
    opened,
    select,
    settled,
    async openSample(id) {
      await page.click(`[data-sample=${id}]`);
      await opened(`${id}.xlsx`);
    },
    async drop(name, bytes) {
      const transfer = await page.evaluateHandle(
        ([file, base64]) => {
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([content], file));
          return data;
        },
        [name, Buffer.from(bytes).toString('base64')] as const,
      );
      for (const type of ['dragenter', 'dragover', 'drop'])
        await page.dispatchEvent('body', type, { dataTransfer: transfer });
    },
    async type(cell, text) {
      await select(cell);
      await page.keyboard.type(text);
      await enter();
      await settled();
    },
    values: (range) =>
      page.evaluate(async (a1) => {
        const { spreadsheet, workbook } = kamAutomation;
        const sheet = spreadsheet.api.getActiveWorkbook()!.getActiveSheet();
        const { startRow, endRow, startColumn, endColumn } = sheet.getRange(a1).getRange();
        const snapshot = await workbook.read({ sheets: [sheet.getSheetId()] });
        if (!snapshot.ok) throw new Error(snapshot.error.code);
        const columns = snapshot.value.data[0]?.columns ?? [];
        return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
          Array.from(
            { length: endColumn - startColumn + 1 },
            (_, column) => columns[startColumn + column]?.values[startRow + row] ?? null,
          ),
        );
      }, range),
    formula: (cell) =>
      page.evaluate(
        (a1) => kamAutomation.spreadsheet.api.getActiveWorkbook()!.getActiveSheet().getRange(a1).getFormula(),
        cell,
      ),
    async save() {
      const waiting = page.waitForEvent('download', { timeout: 60_000 });
      await page.keyboard.press('Control+s');
      const download = await waiting;
      const file = path.join(downloads, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    async screenshot(name) {
      await page.screenshot({ path: path.join(output, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

/** The workbook of the page, reached from the test: every call travels as JSON. */
export function workbookIn(open: () => EmbeddedPage): Workbook {
  return {
    capabilities: { spill: true, charts: true, dataValidation: true, selection: true },
    read: (request) => open().page.evaluate((asked) => kamAutomation.workbook.read(asked), request),
    apply: (changes, { version, request }) =>
      open().page.evaluate(([all, basedOn]) => kamAutomation.workbook.apply(all, basedOn), [
        changes,
        { version, request },
      ] as const),
  };
}
