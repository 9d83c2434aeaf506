// The main job as a person does it, in the embedded workbook: open, correct the mapping, look, preview, write, undo, write again, save, reopen.
// What was saved is read with LibreOffice, which knows none of our functions.
import { readFileSync } from 'node:fs';
import type {} from '@univerjs/preset-sheets-conditional-formatting';
import ExcelJS from 'exceljs';
import type { Locator } from 'playwright-core';
import type { Automation } from '../../addin/embedded/automation';
import type { EmbeddedPage } from './embedded-page';
import { opensWorkbook } from './opened-in-tests';
import { readWithLibreOffice } from './libreoffice';
import { storedTexts } from './stored-texts';

jest.setTimeout(240_000);

const start = opensWorkbook();

const button = ({ page }: EmbeddedPage, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

async function shows({ page }: EmbeddedPage, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: 60_000 });
}

const sheetNames = ({ page }: EmbeddedPage) =>
  page.evaluate(() =>
    kamAutomation.spreadsheet.api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

const showSheet = ({ page }: EmbeddedPage, name: string) =>
  page.evaluate((wanted) => {
    const workbook = kamAutomation.spreadsheet.api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(wanted);
    if (workbook && sheet) workbook.setActiveSheet(sheet);
  }, name);

declare const kamAutomation: Automation;

async function write(
  workbook: EmbeddedPage,
  texts: { preview: string; title: string; write: string; done: string },
): Promise<void> {
  await button(workbook, texts.preview).click();
  await shows(workbook, texts.title);
  await button(workbook, texts.write).click();
  await shows(workbook, texts.done);
  await workbook.settled();
}

const english = {
  preview: 'Preview',
  title: 'What will be written',
  write: 'Write',
  done: 'Written to the workbook.',
};
const polish = {
  preview: 'Podgląd',
  title: 'Co zostanie zapisane',
  write: 'Zapisz w skoroszycie',
  done: 'Zapisano w skoroszycie.',
};

/** Words that the active sheet shows in colour. */
const coloured = ({ page }: EmbeddedPage) =>
  page.evaluate(() =>
    (
      kamAutomation.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ??
      []
    )
      .map(({ rule }) => ('value' in rule ? String(rule.value) : rule.type))
      .sort(),
  );
const classWords = [
  'normal',
  'potencjalny',
  'prospect',
  'strategic',
  'strategiczny',
  'suspect',
  'suspekt',
  'zwykły',
];

/** The fill a cell is drawn with, conditional formats included. */
const fillOf = ({ page }: EmbeddedPage, row: number, column: number) =>
  page.evaluate(
    ([r, c]) => {
      const sheet = kamAutomation.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getSheet();
      const style = sheet?.getCell(r, c)?.s;
      return typeof style === 'object' ? style?.bg?.rgb : undefined;
    },
    [row, column] as const,
  );

const classFills = ['FFCFE4FA', 'FFDFF6DD', 'FFFFF4CE', 'FFEDEBE9'];

/** Fills of the conditional formats in the file. */
async function filledColours(file: string): Promise<unknown[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Kontrahenci') as unknown as {
    conditionalFormattings: { rules: { style: { fill: { bgColor: { argb: string } } } }[] }[];
  };
  const rules = sheet.conditionalFormattings.flatMap((one) => one.rules);
  return rules.map(({ style }) => style.fill.bgColor.argb);
}

const countOf = (rows: readonly (readonly string[])[], word: string) =>
  rows.filter((row) => row.includes(word)).length;

test('Superstore: 9,994 order lines to 793 accounts, classified, written, saved, and read by LibreOffice', async () => {
  const workbook = await start();
  await workbook.openSample('superstore');
  await shows(workbook, 'make 80% of revenue; your top 10% bring 30.6%');
  await shows(workbook, 'Spread');
  await shows(workbook, '793 accounts from 9,994 lines in “Orders”, revenue = “Sales”');
  await workbook.screenshot('main-job-superstore');

  await write(workbook, english);
  expect(await sheetNames(workbook)).toEqual(['Orders', 'KAM Accounts', 'KAM Settings']);
  await showSheet(workbook, 'KAM Accounts');
  expect(await workbook.formula('C2')).toBe("=SUMIFS('Orders'!$R$2:$R$9995,'Orders'!$F$2:$F$9995,A2)");
  const classes = (await workbook.values('D2:D794')).flat();
  expect(classes.filter((one) => one === 'strategic')).toHaveLength(79);
  expect(classes.filter((one) => one === 'normal')).toHaveLength(714);
  const sum = (await workbook.values('C2:C794')).flat().reduce<number>((all, one) => all + Number(one), 0);
  expect(sum).toBeCloseTo(2_297_200.8603, 4);

  const saved = await workbook.save();
  const sheets = readWithLibreOffice(saved);
  const accounts = sheets['KAM Accounts'] ?? [];
  expect(accounts[0]?.slice(0, 3)).toEqual(['Account ID', 'Account', 'Revenue']);
  expect(accounts).toHaveLength(794);
  const total = accounts.slice(1).reduce((all, row) => all + Number((row[2] ?? '').replace(/,/g, '')), 0);
  expect(total).toBeCloseTo(2_297_200.86, 0);
  expect(sheets['Orders']).toHaveLength(9_995);
  expect(countOf(sheets['KAM Settings'] ?? [], 'Sales')).toBe(1);

  // LibreOffice calculates array formulas anew and knows none of our functions; Excel without the add-in shows the values stored beside them.
  const stored = await storedTexts(saved, 'KAM Accounts', 'D');
  expect(stored.filter((one) => one === 'strategic')).toHaveLength(79);
  expect(stored.filter((one) => one === 'normal')).toHaveLength(714);

  await workbook.drop('again.xlsx', readFileSync(saved));
  await workbook.opened('again.xlsx');
  await shows(workbook, '793 accounts from 9,994 lines in “Orders”');
  await showSheet(workbook, 'KAM Accounts');
  expect(await workbook.formula('D1')).toBe('=KAM_CLASSIFY(C1:C794)');
  expect((await workbook.values('D2:D794')).flat().filter((one) => one === 'strategic')).toHaveLength(79);

  await workbook.type('H1', '=KAM_CONCENTRATION(C1:C794)');
  const figures = Object.fromEntries((await workbook.values('H2:I10')) as [string, unknown][]);
  expect(figures).toMatchObject({ customers: 793, verdict: 'spread' });
  expect(figures.gini).toBeCloseTo(0.4413089, 7);
  expect(figures.top).toBeCloseTo(0.306152, 6);
});

test('the Polish sample: map another column, write, undo, write again, sort, save and reopen', async () => {
  const workbook = await start({ locale: 'pl-PL', width: 1440 });
  await workbook.openSample('przyklad');
  await shows(workbook, '240 klientów w „Kontrahenci”, obrót = „Obrót netto 2025”');
  await shows(workbook, '1 wiersz sumy');
  await workbook.screenshot('main-job-przyklad');
  const before = await workbook.values('A1:P245');

  await workbook.page.getByRole('button', { name: /^Klienci/ }).click();
  const revenue = workbook.page.getByRole('combobox', { name: /obrót/i }).first();
  await revenue.selectOption({
    label: (await revenue.locator('option').allTextContents()).find((text) => text.includes('2024')) ?? '',
  });
  await shows(workbook, 'obrót = „Obrót netto 2024”');
  await revenue.selectOption({
    label: (await revenue.locator('option').allTextContents()).find((text) => text.includes('2025')) ?? '',
  });
  await shows(workbook, 'obrót = „Obrót netto 2025”');

  await write(workbook, polish);
  const [header = []] = await workbook.values('A4:Z4');
  const place = header.indexOf('Klasa KAM');
  expect(place).toBeGreaterThan(10);
  const column = String.fromCharCode(65 + place);
  const classes = (await workbook.values(`${column}5:${column}244`)).flat();
  const counts = ['strategiczny', 'zwykły', 'potencjalny', 'suspekt'].map(
    (word) => classes.filter((one) => one === word).length,
  );
  expect(counts).toEqual([20, 148, 33, 39]);
  expect(await coloured(workbook)).toEqual(classWords);
  expect(classes[3]).toBe('suspekt');
  expect(await fillOf(workbook, 7, place)).toBe('rgb(237,235,233)');
  await workbook.select(`${column}8`);
  await workbook.screenshot('classes-in-colour');
  expect((await workbook.values(`${column}245`))[0]?.[0] ?? '').toBe('');

  await button(workbook, 'Cofnij').last().click();
  await shows(workbook, 'Cofnięto');
  expect(await workbook.values('A1:P245')).toEqual(before);
  expect(await sheetNames(workbook)).toEqual(['Kontrahenci']);
  expect(await coloured(workbook)).toEqual([]);

  await workbook.page.getByRole('radio', { name: /wartości/ }).check();
  await write(workbook, polish);
  const saved = await workbook.save();
  expect((await filledColours(saved)).sort()).toEqual([...classFills, ...classFills].sort());
  const rows = readWithLibreOffice(saved)['Kontrahenci'] ?? [];
  expect(countOf(rows, 'strategiczny')).toBe(20);
  expect(countOf(rows, 'suspekt')).toBe(39);
  expect(rows.at(-1)?.join(' ')).toContain('Razem');

  await workbook.drop('ponownie.xlsx', readFileSync(saved));
  await workbook.opened('ponownie.xlsx');
  await shows(workbook, '240 klientów w „Kontrahenci”, obrót = „Obrót netto 2025”');
  await workbook.settled();
  expect((await workbook.values(`${column}5:${column}244`)).flat()).toEqual(classes);
  expect(await coloured(workbook)).toEqual(classWords);
});

test('an account chosen in the pane is shown in the sheet, and the other way round', async () => {
  const workbook = await start({ width: 1440 });
  await workbook.openSample('przyklad');
  await shows(workbook, '240 accounts');
  // docs/images/portfolio-en.png, which the README shows, is a copy of this picture.
  await workbook.screenshot('portfolio-en');
  const name = 'Rurwent Sp. j.';
  await workbook.page.getByText(name, { exact: true }).first().click();
  await workbook.page.waitForFunction(
    () => kamAutomation.spreadsheet.api.getActiveWorkbook()?.getActiveCell()?.getRow() !== 0,
  );
  const row = await workbook.page.evaluate(
    () => kamAutomation.spreadsheet.api.getActiveWorkbook()?.getActiveCell()?.getRow() ?? 0,
  );
  expect((await workbook.values(`B${String(row + 1)}`))[0]?.[0]).toBe(name);
});
