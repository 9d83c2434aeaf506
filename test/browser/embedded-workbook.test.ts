// The embedded workbook as a person uses it: open samples and files, type formulas, be refused, save, reopen, in both languages.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { axeFindings } from './axe';
import { proposals } from './embedded-page';
import { opensWorkbook } from './opened-in-tests';

jest.setTimeout(180_000);

const start = opensWorkbook();

async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function readBack(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

it('greets with samples in the browser’s language, without accessibility findings', async () => {
  const workbook = await start({ locale: 'pl-PL' });
  expect(await workbook.page.textContent('h1')).toBe('Którym klientom warto poświęcić czas?');
  expect(await workbook.page.getAttribute('html', 'lang')).toBe('pl');
  expect(await axeFindings(workbook.page)).toEqual([]);
  await workbook.screenshot('embedded-welcome-pl-1280');
});

it('opens the Polish sample, and a typed formula spills down the column', async () => {
  const workbook = await start();
  await workbook.openSample('przyklad');
  await workbook.type('Q4', '=KAM_CLASSIFY(H4:H244,J4:J244)');
  const column = (await workbook.values('Q4:Q244')).map(([value]) => value);
  expect(column[0]).toBe('KAM class');
  expect(new Set(column.slice(1))).toEqual(new Set(['strategic', 'normal', 'prospect', 'suspect']));
  await workbook.screenshot('embedded-spill-en-1280');
});

it('opens 9,994 order lines, classifies them, and says how long it took', async () => {
  const workbook = await start();
  const begun = Date.now();
  await workbook.openSample('superstore');
  await workbook.type('W1', '=KAM_CLASSIFY(R1:R9995)');
  const [last] = await workbook.values('W9995');
  expect(last?.[0]).toMatch(/strategic|normal/);
  const seconds = (Date.now() - begun) / 1000;
  console.log(`10,000 rows: opened and classified in ${seconds.toFixed(1)} s`);
  // The promise of five seconds is for a machine of its own; a shared one must only show that nothing is quadratic.
  expect(seconds).toBeLessThan(30);
});

it('completes a function’s name and explains its arguments in the page’s language', async () => {
  const workbook = await start({ locale: 'pl-PL' });
  await workbook.openSample('przyklad');
  await workbook.select('Q5');
  await workbook.page.keyboard.type('=KAM_CLA');
  await workbook.page.waitForSelector('text=KAM_CLASSIFY');
  // Not only among what was proposed for the first letter: Tab takes what stands first.
  await workbook.page.waitForSelector(`${proposals} >> li:first-child >> text=KAM_CLASSIFY`);
  await workbook.page.keyboard.press('Tab');
  await workbook.page.waitForSelector('text=/strategic_share/');
  await workbook.screenshot('embedded-autocomplete-pl-1280');
  await workbook.page.keyboard.press('Escape');
  await workbook.page.keyboard.press('Escape');
});

it('says why a cell shows an error, and says it anew when the language changes', async () => {
  const workbook = await start();
  await workbook.openSample('przyklad');
  await workbook.type('Q5', '=KAM_CLASSIFY(B5:B10)');
  await workbook.select('Q5');
  await workbook.page.waitForSelector('[data-testid=cell-message]');
  expect((await workbook.values('Q5'))[0]?.[0]).toBe('#VALUE!');
  expect(await workbook.page.textContent('[data-testid=cell-message]')).toContain('is not a number');
  await workbook.page.click('.toolbar button[lang=pl]');
  await workbook.page.waitForSelector('[data-testid=cell-message] >> text=/nie liczba/');
});

it('understands Polish typing while the page is in Polish, and only then', async () => {
  const workbook = await start({ locale: 'pl-PL' });
  await workbook.openSample('przyklad');
  await workbook.type('Q5', '1 234,5');
  await workbook.type('Q6', '12,5%');
  await workbook.type('Q7', '31.12.2026');
  await workbook.type('Q8', 'PRAWDA');
  await workbook.type('Q9', '=SUM(1;2)');
  await workbook.type('R5', '=KAM_ABC(H5:H244;0,8;0,95)');
  expect(await workbook.values('Q5:Q9')).toEqual([[1234.5], [0.125], [46_387], [true], [3]]);
  expect(await workbook.formula('R5')).toBe('=KAM_ABC(H5:H244,0.8,0.95)');
  expect((await workbook.values('R5:R6')).flat().every((value) => /^[ABC]$/.test(String(value)))).toBe(true);
});

it('goes on after a half-typed table reference', async () => {
  const workbook = await start();
  await workbook.openSample('przyklad');
  await workbook.type('Q5', '=Table[');
  await workbook.type('Q6', '=SUM(1,2)');
  expect((await workbook.values('Q6'))[0]?.[0]).toBe(3);
});

it('saves what was typed and computed, and opens it again', async () => {
  const workbook = await start();
  await workbook.openSample('przyklad');
  await workbook.type('Q4', '=KAM_CLASSIFY(H4:H244,J4:J244)');
  await workbook.type('R5', "'=cmd|' /C calc'!A0");
  const shown = await workbook.values('Q4:Q244');
  const file = await workbook.save();
  const sheet = (await readBack(file)).worksheets[0]!;
  expect(sheet.getCell('Q4').value).toMatchObject({
    formula: 'KAM_CLASSIFY(H4:H244,J4:J244)',
    result: 'KAM class',
    ref: 'Q4:Q244',
  });
  expect(sheet.getCell('Q100').value).toBe(shown[96]?.[0]);
  expect(sheet.getCell('R5').value).toBe("=cmd|' /C calc'!A0");
  expect(sheet.getCell('H5').value).toBe(55_756.39);
  expect(sheet.getColumn(2).width).toBe(44);
  await workbook.drop('again.xlsx', new Uint8Array(readFileSync(file)));
  await workbook.page.waitForFunction(
    () => document.querySelector('[data-testid=file-name]')?.textContent === 'again.xlsx',
  );
  await workbook.settled();
  expect(await workbook.values('Q4:Q244')).toEqual(shown);
  expect((await workbook.values('R5'))[0]?.[0]).toBe("=cmd|' /C calc'!A0");
});

it('keeps hostile account names as text on the page and in the file', async () => {
  const names = ["=cmd|' /C calc'!A0", '<img src=x onerror=alert(1)>', 'x'.repeat(500)];
  const workbook = await start();
  await workbook.drop(
    'names.xlsx',
    await bytesOf((book) => book.addWorksheet('A').addRows(names.map((name) => [name]))),
  );
  await workbook.page.waitForFunction(
    () => document.querySelector('[data-testid=file-name]')?.textContent === 'names.xlsx',
  );
  expect((await workbook.values('A1:A3')).flat()).toEqual(names);
  expect(await workbook.page.locator('img[src=x]').count()).toBe(0);
  const sheet = (await readBack(await workbook.save())).worksheets[0]!;
  expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual(names);
});

describe('a file that cannot be opened', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...compound, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])];
  const cases: [string, () => Promise<Uint8Array>, RegExp, RegExp][] = [
    [
      'text.xlsx',
      () => Promise.resolve(new TextEncoder().encode('a;b\n1;2')),
      /is not an Excel workbook/,
      /nie jest skoroszytem/,
    ],
    ['old.xls', () => Promise.resolve(Uint8Array.from(compound)), /old \.xls format/, /starym formacie/],
    [
      'locked.xlsx',
      () => Promise.resolve(Uint8Array.from(encrypted)),
      /protected by a password/,
      /chroniony hasłem/,
    ],
    [
      'half.xlsx',
      async () => (await bytesOf((book) => book.addWorksheet('A'))).slice(0, 2000),
      /is damaged/,
      /jest uszkodzony/,
    ],
    ['bomb.xlsx', bomb, /more than 200 MB/, /ponad 200 MB/],
  ];

  async function bomb(): Promise<Uint8Array> {
    const zip = await JSZip.loadAsync(await bytesOf((book) => book.addWorksheet('A')));
    zip.file('xl/media/a.bin', new Uint8Array(210 * 1024 * 1024));
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  it.each(['en-US', 'pl-PL'] as const)(
    'is refused with a clear sentence in %s, and the open workbook stays',
    async (locale) => {
      const workbook = await start({ locale });
      await workbook.openSample('przyklad');
      for (const [name, make, english, polish] of cases) {
        await workbook.drop(name, await make());
        await workbook.page.waitForFunction(
          (text) => document.querySelector('.notice-text')?.textContent?.includes(text),
          name,
          { timeout: 60_000 },
        );
        expect(await workbook.page.textContent('.notice-text')).toMatch(
          locale === 'pl-PL' ? polish : english,
        );
        expect(await workbook.fileName()).toContain('przyklad.xlsx');
        expect((await workbook.values('A4'))[0]?.[0]).toBe('Kod kontrahenta');
        await workbook.page.click('.notice button');
      }
    },
  );
});

it('warns before saving a file whose charts it would lose', async () => {
  const zip = await JSZip.loadAsync(
    await bytesOf((book) => (book.addWorksheet('A').getCell('A1').value = 1)),
  );
  zip.file('xl/charts/chart1.xml', '<c/>');
  const workbook = await start();
  await workbook.drop('charts.xlsx', await zip.generateAsync({ type: 'uint8array' }));
  await workbook.page.waitForFunction(
    () => document.querySelector('[data-testid=file-name]')?.textContent === 'charts.xlsx',
  );
  await workbook.page.keyboard.press('Control+s');
  await workbook.page.waitForSelector('dialog.question');
  expect(await workbook.page.textContent('dialog.question')).toContain('charts');
  expect(await axeFindings(workbook.page, 'dialog.question')).toEqual([]);
  const waiting = workbook.page.waitForEvent('download');
  await workbook.page.click('dialog.question .tool-primary');
  expect((await waiting).suggestedFilename()).toBe('charts.xlsx');
});

it('asks before it discards changes', async () => {
  const workbook = await start();
  await workbook.openSample('przyklad');
  await workbook.type('Q5', '7');
  expect(await workbook.fileName()).toBe('przyklad.xlsx •');
  await workbook.page.click('.toolbar button[aria-label=New]');
  await workbook.page.click('dialog.question .tool:not(.tool-primary)');
  expect((await workbook.values('Q5'))[0]?.[0]).toBe(7);
  await workbook.page.click('.toolbar button[aria-label=New]');
  await workbook.page.click('dialog.question .tool-primary');
  await workbook.page.waitForFunction(
    () => document.querySelector('[data-testid=file-name]')?.textContent === 'Workbook.xlsx',
  );
  expect((await workbook.values('Q5'))[0]?.[0]).toBeNull();
});

it('shows where to drop a file while one is dragged over the page', async () => {
  const workbook = await start();
  const transfer = await workbook.page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.xlsx'));
    return data;
  });
  await workbook.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await workbook.page.waitForSelector('.drop-target');
  await workbook.page.dispatchEvent('body', 'dragleave', { dataTransfer: transfer });
  await workbook.page.waitForSelector('.drop-target', { state: 'detached' });
});

it.each([
  ['en-US', 1280, false],
  ['pl-PL', 360, false],
  ['en-US', 360, false],
  ['pl-PL', 1280, true],
] as const)(
  'its own chrome has no accessibility findings in %s at %d px (dark: %s)',
  async (locale, width, dark) => {
    const workbook = await start({ locale, width, dark });
    await workbook.openSample('przyklad');
    // Univer's own canvas and ribbon are left out: they are not ours to mend.
    expect(await axeFindings(workbook.page, 'html', ['.place-sheet'])).toEqual([]);
    const overflow = await workbook.page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(overflow).toBe(false);
    await workbook.screenshot(`embedded-${locale.slice(0, 2)}-${width}${dark ? '-dark' : ''}`);
    if (width < 700) {
      await workbook.page.click('#tab-pane');
      expect(await axeFindings(workbook.page, 'html', ['.place-sheet'])).toEqual([]);
      await workbook.screenshot(`embedded-pane-${locale.slice(0, 2)}-${width}`);
    }
  },
);
