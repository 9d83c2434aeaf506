// The page Functions in the embedded workbook: a function found, its call made of the sheet's own columns, written where a cell is selected, undone.
import { axeFindings } from './axe';
import type { EmbeddedPage } from './embedded-page';
import { opensWorkbook } from './opened-in-tests';

jest.setTimeout(240_000);

const start = opensWorkbook();

const words = {
  'en-US': {
    read: '240 accounts in',
    page: 'Functions',
    all: 'All functions',
    insert: 'Insert here',
    formula: 'Formula',
    write: 'Write',
    written: 'Written to the workbook.',
    undo: 'Undo',
    undone: 'Undone',
  },
  'pl-PL': {
    read: '240 klientów w',
    page: 'Funkcje',
    all: 'Wszystkie funkcje',
    insert: 'Wstaw tutaj',
    formula: 'Formuła',
    write: 'Zapisz w skoroszycie',
    written: 'Zapisano w skoroszycie.',
    undo: 'Cofnij',
    undone: 'Cofnięto',
  },
} as const;
type Words = (typeof words)['en-US' | 'pl-PL'];

async function opened(locale: 'en-US' | 'pl-PL'): Promise<EmbeddedPage> {
  const workbook = await start({ locale, width: 1440 });
  await workbook.openSample('przyklad');
  await workbook.page.getByText(words[locale].read).first().waitFor({ timeout: 60_000 });
  await workbook.page.getByRole('button', { name: words[locale].page, exact: true }).click();
  return workbook;
}

/** Opens a function by its name and asks for its insertion at a cell; gives the formula as it is shown. */
async function begin(workbook: EmbeddedPage, said: Words, name: string, cell: string): Promise<string> {
  const { page } = workbook;
  const back = page.getByRole('button', { name: said.all });
  if (await back.isVisible()) await back.click();
  await workbook.select(cell);
  await page.locator('.kam input[role=combobox]').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByRole('button', { name: said.insert }).click();
  await page.locator('.kam-preview :is(.kam-result-table, .kam-message)').waitFor();
  return page.getByLabel(said.formula, { exact: true }).inputValue();
}

async function write(workbook: EmbeddedPage, said: Words): Promise<void> {
  const { page } = workbook;
  await page.locator('.kam-preview').getByRole('button', { name: said.write, exact: true }).click();
  await page.getByText(said.written).waitFor({ timeout: 60_000 });
  await workbook.settled();
}

test('in Polish: classes beside the accounts from their header on, shown with semicolons, and taken back', async () => {
  const workbook = await opened('pl-PL');
  const said = words['pl-PL'];
  const before = await workbook.values('A1:Z245');
  expect(await begin(workbook, said, 'KAM_CLASSIFY', 'R4')).toBe('=KAM_CLASSIFY(H4:H244;J4:J244;;;;"pl")');
  await workbook.screenshot('insert-function-pl');
  expect(await axeFindings(workbook.page, '.kam')).toEqual([]);
  await write(workbook, said);
  expect(await workbook.formula('R4')).toBe('=KAM_CLASSIFY(H4:H244,J4:J244,,,,"pl")');
  const [header, ...classes] = (await workbook.values('R4:R244')).flat();
  expect(header).toBe('Klasa KAM');
  const counts = ['strategiczny', 'zwykły', 'potencjalny', 'suspekt'].map(
    (word) => classes.filter((one) => one === word).length,
  );
  expect(counts).toEqual([20, 148, 33, 39]);
  await workbook.page.getByRole('button', { name: said.undo, exact: true }).first().click();
  await workbook.page.getByText(said.undone).waitFor({ timeout: 60_000 });
  await workbook.settled();
  expect(await workbook.values('A1:Z245')).toEqual(before);
});

test('in English: a call inside a call, an example’s arrays, an edited formula, a cell in the way', async () => {
  const workbook = await opened('en-US');
  const said = words['en-US'];
  expect(await begin(workbook, said, 'KAM_TIME_GAP', 'R5')).toBe(
    '=KAM_TIME_GAP(KAM_CLASSIFY(H5:H244,J5:J244),K5:K244)',
  );
  expect(await axeFindings(workbook.page, '.kam')).toEqual([]);
  await write(workbook, said);
  const gap = await workbook.values('R5:S10');
  expect(gap.map(([name]) => name)).toEqual(['class', 'strategic', 'normal', 'prospect', 'suspect', 'total']);
  expect(gap.slice(1).map(([, accounts]) => accounts)).toEqual([20, 148, 33, 39, 240]);

  expect(await begin(workbook, said, 'ZIPPER_SCORE', 'R20')).toMatch(/^=ZIPPER_SCORE\(\{1;1;2;3;3;4\},/);
  await write(workbook, said);
  expect((await workbook.values('R20'))[0]?.[0]).toBeCloseTo(85, 9);

  await begin(workbook, said, 'KAM_CONCENTRATION', 'R22');
  await workbook.page
    .getByLabel(said.formula, { exact: true })
    .fill('=KAM_CONCENTRATION(H5:H244,"customers")');
  await workbook.page.locator('.kam-preview').getByText('168').waitFor();
  await write(workbook, said);
  expect(await workbook.formula('R22')).toBe('=KAM_CONCENTRATION(H5:H244,"customers")');
  expect(await workbook.values('R22')).toEqual([[168]]);

  await begin(workbook, said, 'KAM_SHARE', 'D5');
  await workbook.page.getByText('Cell D5 on “Kontrahenci” is not empty').waitFor();
  expect(await workbook.page.locator('.kam-preview .kam-button-primary').isDisabled()).toBe(true);
  await workbook.select('T20');
  await workbook.page.getByText('At T20 on “Kontrahenci”', { exact: true }).waitFor();
});
