// A day of planning on the Polish sample, by keyboard alone: classify, accept a reclassification, plan one strategic account through all its forms,
// print, save, reopen, and find everything. What was saved is read with LibreOffice too.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { EmbeddedPage } from './embedded-page';
import { readWithLibreOffice } from './libreoffice';
import { opensWorkbook } from './opened-in-tests';
import { until } from './until';

jest.setTimeout(400_000);

const start = opensWorkbook();
let workbook: EmbeddedPage;

const page = (): Page => workbook.page;
const pane = () => page().locator('.kam-pane');

async function shows(text: string | RegExp): Promise<void> {
  await pane().getByText(text).first().waitFor({ timeout: 60_000 });
}

/** Gives the focus as the keyboard would at last: the way there by Tab is tested elsewhere, and is long in a page with a spreadsheet in it. */
async function pressOn(
  role: 'button' | 'radio' | 'checkbox',
  name: string | RegExp,
  key = 'Enter',
): Promise<void> {
  const control = pane().getByRole(role, { name }).first();
  await control.waitFor();
  await control.focus();
  await page().keyboard.press(key);
}

async function type(label: string | RegExp, text: string): Promise<void> {
  const field = pane().getByLabel(label).first();
  await field.waitFor();
  await field.focus();
  await page().keyboard.type(text);
}

/** Chooses in a list by typing what it begins with. */
async function choose(label: string | RegExp, text: string): Promise<void> {
  const list = pane().getByLabel(label).first();
  await list.waitFor();
  await list.focus();
  await page().keyboard.type(text);
}

/** Adds a row and waits until the focus stands in its first field, as a person sees it before typing on. */
async function add(name: string): Promise<void> {
  await pressOn('button', name);
  await page().waitForFunction(() => document.activeElement?.matches('input, textarea') === true);
}

/** A rating by its arrow keys: Space takes the first mark, arrows go on. */
async function rate(label: string, mark: number, from = 1): Promise<void> {
  const group = pane().getByRole('group', { name: label }).first();
  await group.getByRole('radio').first().focus();
  await page().keyboard.press('Space');
  for (let at = from; at < mark; at++) await page().keyboard.press('ArrowRight');
}

const form = (name: RegExp) => pressOn('button', name);
const saved = () => shows('Zapisano w skoroszycie.');

/** The rows of a sheet of the open workbook as records by its header. */
const recordsOf = (sheet: string) =>
  page().evaluate(async (name) => {
    const read = await kamAutomation!.workbook.read({ sheets: 'none', tables: [name] });
    if (!read.ok) throw new Error(read.error.code);
    const columns = read.value.data[0]?.columns ?? [];
    return Array.from({ length: (read.value.data[0]?.rows ?? 1) - 1 }, (_, i) =>
      Object.fromEntries(
        columns.flatMap(({ values }) =>
          (values[i + 1] ?? null) === null ? [] : [[String(values[0]), values[i + 1]]],
        ),
      ),
    );
  }, sheet);

const strategicName = () => pane().locator('.kam-account strong').textContent();

test('a planning day', async () => {
  workbook = await start({ locale: 'pl-PL', width: 1440 });
  await workbook.openSample('przyklad');
  await shows('240 klientów w „Kontrahenci”');

  // Classify: written as values they are what is recorded.
  await pressOn('radio', /^wartości/, 'Space');
  await pressOn('button', 'Podgląd');
  await shows('Co zostanie zapisane');
  await pressOn('button', 'Zapisz w skoroszycie');
  await shows('Zapisano w skoroszycie.');

  // A prospect buys for the first time: its class is to change, and the user accepts.
  const prospect = await page().evaluate(async () => {
    const api = kamAutomation!.spreadsheet.api.getActiveWorkbook()!;
    const sheet = api.getSheetByName('Kontrahenci')!;
    const read = await kamAutomation!.workbook.read({ sheets: [sheet.getSheetId()] });
    if (!read.ok) throw new Error(read.error.code);
    const columns = read.value.data[0]!.columns;
    const of = (header: string) => columns.find(({ values }) => values[3] === header)!;
    const row = of('Klasa KAM').values.findIndex((value) => value === 'potencjalny');
    sheet.getRange(row, Number(of('Obrót netto 2025').id.slice(1))).setValue(5_000_000);
    return String(of('Nazwa kontrahenta').values[row]);
  });
  await pressOn('button', 'Wczytaj skoroszyt ponownie');
  await shows(prospect);
  await pressOn('button', `Przyjmij: ${prospect}`);
  await shows(/Zmieniono w arkuszu 1 klasę/);
  expect(await recordsOf('KAM History')).toEqual([
    expect.objectContaining({
      Klient: prospect,
      Zdarzenie: 'zmiana klasy',
      Przedtem: 'potencjalny',
      Wartość: 'strategiczny',
    }),
  ]);

  // Plan one strategic account.
  await pressOn('button', 'Plan klienta');
  await pane().getByRole('combobox', { name: 'Klient' }).focus();
  await page().keyboard.type(prospect.slice(0, 12));
  await pane().getByRole('option').first().waitFor();
  await page().keyboard.press('Enter');
  await pane().locator('.kam-account').waitFor();
  expect(await strategicName()).toBe(prospect);

  await form(/Czy jest strategiczny/);
  for (const condition of [/^1\. Kupuje/, /^2\. Ma stałą/, /^3\. Szuka/, /^4\. Zaufanie/])
    await choose(condition, 'tak');
  await shows('spełnia warunki');
  await type('Co oznaczałaby utrata klienta', 'druga zmiana bez pracy');

  await form(/^Klient/);
  await type('Branża i rynki', 'mroźnie');
  await type('Zapotrzebowanie na nasze produkty', 'agregaty i serwis');
  await add('Dodaj czynnik');
  await page().keyboard.type('nowy zakład');
  await rate('Waga (1–5)', 5);
  await rate('Ocena (1–5)', 4);
  await shows('5 × 4 = 20');

  await form(/Konkurenci/);
  await add('Dodaj konkurenta');
  await page().keyboard.press('Control+A');
  await page().keyboard.type('Chłodtech');
  for (const [who, mark] of [
    ['waga', '5'],
    ['my', '5'],
  ] as const)
    await choose(`technologia: ${who}`, mark);
  await choose('technologia: Chłodtech', '2');
  await shows(/priorytet 2[,.]81/);
  await type(/Siła: technologia \(priorytet/, 'pokazać koszt awarii');
  await choose(/^3\. Czy zawiódł/, 'tak');

  await form(/My oczami klienta/);
  await add('Dodaj cechę');
  await page().keyboard.type('terminowość dostaw');
  await rate('Waga dla klienta (1–5)', 5);
  await rate('Nasza samoocena (1–5)', 4);
  await rate('Ocena klienta (1–5)', 2);
  await shows(/przeceniane|zawyżon|skup się na tym/);

  await form(/Relacje/);
  await add('Dodaj kontakt');
  await page().keyboard.type('Anna Wrona');
  await choose('Szczebel', 'zarz');
  await type('Nasza osoba', 'Piotr Zięba');
  await choose('Szczebel naszej osoby', 'zarz');
  await rate('Siła relacji (0–5)', 4, 0);
  await shows('Zamek relacji: 20 na 100');

  await form(/Potencjał i pozycja/);
  await type('Wydatki w naszej kategorii (rocznie)', '8000000');
  await type('Wzrost wydatków (rocznie)', '5');

  await form(/Cele i działania/);
  await add('Dodaj cel');
  await page().keyboard.type('połowa zakupów u nas');

  await form(/Zespół/);
  await add('Dodaj osobę do obsługi klienta');
  await page().keyboard.type('Ewa Serwisant');
  await choose('Rola', 'serwis');
  await until(
    async () => (await recordsOf('KAM Team'))[0]?.['Rola'] === 'serwis',
    'the role is in the sheet',
  );
  await saved();

  // Print, and fix the version.
  await page().evaluate(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'));
  });
  await pressOn('button', 'Drukuj lub zapisz jako PDF');
  await page().locator('.kam-print .kam-page').waitFor({ state: 'attached' });
  const printed = await page().locator('.kam-print').textContent();
  for (const text of [
    'mroźnie',
    'nowy zakład',
    'Chłodtech',
    'pokazać koszt awarii',
    'terminowość dostaw',
    'Anna Wrona',
    'połowa zakupów u nas',
    'Ewa Serwisant',
  ])
    expect(printed).toContain(text);
  await page().evaluate(() => void dispatchEvent(new Event('afterprint')));
  await pressOn('button', 'Utrwal tę wersję');
  await shows(/Wersję V-0001 zapisano/);
  await workbook.screenshot('planning-day');

  // Save, look with another program, reopen, and find everything.
  const file = await workbook.save();
  const sheets = readWithLibreOffice(file);
  const flat = (name: string) => (sheets[name] ?? []).flat().join('\n');
  expect(flat('KAM Plans')).toContain('druga zmiana bez pracy');
  expect(flat('KAM SWOT')).toContain('nowy zakład');
  expect(flat('KAM Rivals')).toContain('Chłodtech');
  expect(flat('KAM Perception')).toContain('terminowość dostaw');
  expect(flat('KAM Contacts')).toContain('Anna Wrona');
  expect(flat('KAM Actions')).toContain('pokazać koszt awarii');
  expect(flat('KAM Team')).toContain('Ewa Serwisant');
  expect(flat('KAM History')).toContain('V-0001');

  await workbook.drop('ponownie.xlsx', readFileSync(file));
  await workbook.opened('ponownie.xlsx');
  await shows(/^(Plan klienta|240 klientów)/);
  await pressOn('button', 'Plan klienta');
  await pane().getByRole('combobox', { name: 'Klient' }).focus();
  await page().keyboard.type(prospect.slice(0, 12));
  await pane().getByRole('option').first().waitFor();
  await page().keyboard.press('Enter');
  await pane().locator('.kam-account').waitFor();
  await form(/Czy jest strategiczny/);
  expect(await pane().getByLabel('Co oznaczałaby utrata klienta').inputValue()).toBe(
    'druga zmiana bez pracy',
  );
  await form(/Relacje/);
  await shows('Anna Wrona');
  await shows('Zamek relacji: 20 na 100');
  await form(/Cele i działania/);
  await shows('pokazać koszt awarii');
  await shows('Od wersji V-0001');
});
