// Printing a plan in Google Sheets: the sidebar hands the finished document over, and what the dialog then shows is the plan, as text and on one page.
import type { CellValue } from '../../shared/model/cell';
import { plansTable } from '../../shared/sheet/tables/plans-table';
import { rivalsTable } from '../../shared/sheet/tables/rivals-table';
import { opensSidebar } from './opened-in-tests';
import type { SidebarPage } from './sidebar-page';
import { until } from './until';

const mark = '<img src=x onerror="globalThis.isBroken=true"> & Co';
const rival = 'Cooltech </style><script>globalThis.isBroken=true</script>';

const accounts: CellValue[][] = [
  ['Account', 'Revenue', 'Owner'],
  [mark, 900_000, 'Ewa'],
  ...Array.from({ length: 30 }, (_, i): CellValue[] => [`Account ${String(i)}`, 60_000 - i * 1_000, 'Ewa']),
];

const rivalRow: Partial<Record<string, CellValue>> = { id: 'R-0001', name: mark, side: 'rival', rival };
const rivals = {
  name: rivalsTable.table,
  cells: [
    rivalsTable.columns.map(({ header }) => header.en),
    rivalsTable.columns.map(({ id }) => rivalRow[id] ?? null),
  ],
};

const open = opensSidebar();

async function dialogOf({ app, page }: SidebarPage) {
  await until(() => app.html.dialogs.length > 0, 'a dialog is shown');
  const dialog = app.html.dialogs[0]!;
  const shown = await page.context().newPage();
  await shown.setViewportSize({ width: dialog.output.width, height: dialog.output.height });
  await shown.addInitScript(() => {
    window.print = () => void Object.assign(globalThis, { isPrinted: true });
  });
  await shown.route('**/dialog', (route) =>
    route.fulfill({ body: dialog.output.content, contentType: 'text/html' }),
  );
  await shown.goto(new URL('dialog', page.url()).href);
  return { ...dialog, shown };
}

async function printedPlan(audience: 'for us' | 'to share with the customer') {
  const sheets = [{ name: 'Accounts', cells: accounts }, rivals];
  const sidebar = await open({ userLocale: 'en', sheets, firstPage: 'plan' });
  const { app, sheet, page } = sidebar;
  app.book.activeSheet = sheet;
  app.book.activeCell = { row: 1, column: 0 };
  await page.locator('.kam-account').getByText(mark, { exact: true }).waitFor();
  await page.getByRole('radio', { name: audience }).check();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  return dialogOf(sidebar);
}

test('the plan is shown in a dialog as text, whatever the texts are, and its button prints one page', async () => {
  const { shown, title } = await printedPlan('for us');
  expect(title).toContain(mark);
  expect(await shown.title()).toContain(mark);
  expect(await shown.getByRole('heading', { level: 1 }).textContent()).toContain(mark);
  expect(await shown.locator('.kam-page').textContent()).toContain(rival);
  expect(await shown.locator('img, script').count()).toBe(0);
  expect(await shown.evaluate(() => 'isBroken' in globalThis)).toBe(false);
  await shown.screenshot({ path: 'test-output/google-print.png' });
  await shown.getByRole('button', { name: 'Print or save as PDF' }).click();
  expect(await shown.evaluate(() => 'isPrinted' in globalThis)).toBe(true);

  const pdf = await shown.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await shown.emulateMedia({ media: 'print' });
  expect(await shown.getByRole('button').count()).toBe(0);
  expect(await shown.locator('.kam-page').evaluate((page) => getComputedStyle(page).fontSize)).toBe(
    '11.3333px',
  );
});

test('what the customer gets to see holds nothing of rivals, not even out of sight', async () => {
  const { output, shown } = await printedPlan('to share with the customer');
  expect(await shown.getByRole('heading', { level: 1 }).textContent()).toContain(mark);
  expect(output.content).not.toContain('Cooltech');
});

test('many plans come as one window after the other, each within what a dialog holds', async () => {
  const names = Array.from({ length: 400 }, (_, i) => `Account ${String(i)}`);
  const columns = plansTable.columns.map(({ id }) => id);
  const plan = (name: string): Partial<Record<string, CellValue>> => ({ name, need: 'pumps '.repeat(2_000) });
  const sidebar = await open({
    userLocale: 'en',
    sheets: [
      {
        name: 'Accounts',
        cells: [['Account', 'Revenue'], ...names.map((name, i): CellValue[] => [name, 90_000 - i * 200])],
      },
      {
        name: plansTable.table,
        cells: [
          plansTable.columns.map(({ header }) => header.en),
          ...names.map((name) => columns.map((id) => plan(name)[id] ?? null)),
        ],
      },
    ],
  });
  const { app, page } = sidebar;
  await page.getByRole('button', { name: 'Print all strategic accounts' }).click();
  const told = page.getByText(/^Pages 1–\d+ of \d+ are in the window/);
  await told.waitFor();
  const [, to = 0, count = 0] = (await told.textContent())?.match(/–(\d+) of (\d+)/)?.map(Number) ?? [];
  expect(to).toBeLessThan(count);
  await page.getByRole('button', { name: 'Next pages' }).click();
  await page.getByText(new RegExp(`^Pages ${String(to + 1)}–`)).waitFor();
  const [first, second] = app.html.dialogs.map(({ output }) => output.content);
  expect(first?.match(/<article/g)).toHaveLength(to);
  expect(first?.length).toBeLessThanOrEqual(400_000);
  expect(first?.length).toBeGreaterThan(380_000);
  const headings = (html = '') => [...html.matchAll(/<h1>([^<]*)/g)].map(([, heading]) => heading);
  expect(headings(first).filter((one) => headings(second).includes(one))).toEqual([]);
});
