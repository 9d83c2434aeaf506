// One workbook across the hosts: made in the embedded workbook, saved, used in Excel, saved, used in Google Sheets, downloaded, and opened in the embedded
// workbook again, each through the host's own adapter and the pane's own session. Every plan, the mapping and every formula survives.
import { readFileSync } from 'node:fs';
import { createExcelGrid } from '../../addin/excel/workbook/excel-grid';
import { ownFormulas } from '../../shared/jobs/formulas/own-formulas';
import { plannedAccountAt } from '../../shared/jobs/plan/planned-account';
import type { PaneSession } from '../../shared/pane/shell/pane-session';
import { planTableIds } from '../../shared/sheet/tables/plan-tables';
import { createWorkbook } from '../../shared/workbook/create-workbook';
import type { AccountKey } from '../../shared/sheet/tables/table-view';
import { readAll } from '../../shared/workbook/contract-harness';
import type { Workbook } from '../../shared/workbook/port';
import { FakeSpreadsheetApp } from '../apps-script/fake-spreadsheet-app';
import { sheetsWorkbookOver } from '../apps-script/google-harness';
import { FakeExcel } from '../excel/fake-excel';
import { excelCarrier, googleCarrier, openInto, savedFrom } from '../hosts/carried-book';
import { quiet, sessionOver } from '../pane/open-session';
import { workbookIn } from './embedded-page';
import { opensWorkbook } from './opened-in-tests';

const start = opensWorkbook();

/** The first strategic account, as the plan forms know it. */
function strategicAccount({ portfolio }: PaneSession): AccountKey {
  const built = portfolio.portfolio.value!;
  return plannedAccountAt(built, built.classification.codes.indexOf(0))!;
}

/** All that a user would miss: every row of every plan table, the mapping by its headers, and what each account is. */
function kept({ plans, portfolio }: PaneSession) {
  const tables = Object.fromEntries(
    planTableIds.map((table) => {
      const view = plans.view(table);
      return [table, Array.from({ length: view.count }, (_, i) => view.at(i))];
    }),
  );
  const { mapping, proposal, snapshot } = portfolio.source.value!;
  const headerOf = (column: string) => proposal.columns.find(({ id }) => id === column)?.header;
  const fields = Object.entries(mapping.fields)
    .map(([field, column]) => [field, headerOf(column)])
    .sort();
  const { accounts, classification } = portfolio.portfolio.value!;
  return {
    tables,
    sheet: snapshot.sheets.find(({ id }) => id === mapping.sheet)?.name,
    fields,
    names: accounts.names,
    classes: [...classification.codes],
    settings: portfolio.settings.settings.value,
  };
}

async function formulasOf(workbook: Workbook): Promise<string[]> {
  const snapshot = await readAll(workbook);
  return ownFormulas(snapshot).map(({ sheet, cell, formula, shown, isError }) =>
    [sheet.name, cell, formula, isError ? String(shown) : 'shows a result'].join(' | '),
  );
}

async function repair(session: PaneSession): Promise<number> {
  const { formulas } = session.functions;
  await formulas.look();
  const count = formulas.found.value!.repair.formulas.length;
  formulas.choose('repair');
  await formulas.write();
  expect(formulas.outcome.value).toEqual({ kind: 'repair', count });
  await quiet(session);
  return count;
}

/** Something in every table of a plan. */
function plan({ plans }: PaneSession, account: AccountKey): void {
  plans.setPlan(account, {
    lossEffect: 'druga zmiana bez pracy; "=1+1"',
    growth: 0.05,
    wallet: 8_000_000,
    positionNow: 'approved',
    nextReview: '2026-03-31',
  });
  plans.add('swot', account, {
    subject: 'customer',
    kind: 'O',
    factor: 'nowy zakład',
    importance: 5,
    rating: 4,
  });
  plans.add('rivals', account, { side: 'rival', rival: 'Chłodtech', relation: '=cmd|x' });
  plans.add('perception', account, { attribute: 'terminowość', importance: 5, ours: 4, theirs: 2 });
  plans.add('contacts', account, { person: 'Anna Wrona', level: '1', support: 'mentor', strength: 4 });
  plans.add('actions', account, { kind: 'attack', what: 'pokazać koszt awarii', due: '2026-02-01' });
  plans.add('team', account, { person: 'Ewa Serwisant', role: 'service' });
}

test('a workbook goes from the embedded workbook to Excel, to Google Sheets and back', async () => {
  // Made in the embedded workbook.
  const page = await start({ locale: 'pl-PL' });
  await page.openSample('przyklad');
  const embedded = workbookIn(() => page);
  const made = await sessionOver(embedded, 'pl');
  made.portfolio.settings.type('strategicShare', '15');
  await quiet(made);
  made.portfolio.write.include('share', true);
  await made.portfolio.write.preview();
  await made.portfolio.write.write();
  expect(made.portfolio.write.outcome.value).toEqual({ kind: 'written', notes: [] });
  await quiet(made);
  const account = strategicAccount(made);
  plan(made, account);
  await quiet(made);
  const before = kept(made);
  const formulas = await formulasOf(embedded);
  expect(formulas.length).toBeGreaterThanOrEqual(3);
  expect(formulas.every((line) => line.endsWith('shows a result'))).toBe(true);
  const first = readFileSync(await page.save());

  // Used in Excel.
  const excel = new FakeExcel().install('pl-PL');
  await openInto(excel.book, first, excelCarrier);
  const inExcel = createWorkbook(createExcelGrid('pl'));
  const excelSession = await sessionOver(inExcel, 'pl');
  expect(kept(excelSession)).toEqual(before);
  expect(await formulasOf(inExcel)).toEqual(formulas);
  excelSession.plans.setPlan(account, { industry: 'mroźnie', growth: 0.065 });
  excelSession.plans.add('actions', account, { kind: 'realValue', what: 'dyżur serwisu', due: '2026-02-15' });
  await quiet(excelSession);
  expect(excelSession.plans.fault.value).toBeNull();
  const afterExcel = kept(excelSession);
  expect(afterExcel.tables['actions']).toHaveLength(2);
  const second = await savedFrom(excel.book, first, excelCarrier);

  // Used in Google Sheets, in a spreadsheet with decimal commas; what Google makes of array formulas is repaired.
  const google = new FakeSpreadsheetApp('pl_PL', 'pl');
  await openInto(google.book, second, googleCarrier);
  const inGoogle = await sheetsWorkbookOver(() => google);
  const googleSession = await sessionOver(inGoogle, 'pl');
  expect(kept(googleSession)).toEqual(afterExcel);
  expect(await repair(googleSession)).toBeGreaterThan(0);
  expect(await formulasOf(inGoogle)).toEqual(formulas);
  googleSession.plans.setPlan(account, { positionWanted: 'alliance' });
  googleSession.plans.add('contacts', account, { person: 'Jan Nowy', level: '4', lastContact: '2026-01-10' });
  await quiet(googleSession);
  const afterGoogle = kept(googleSession);
  const third = await savedFrom(google.book, second, googleCarrier);

  // Back in the embedded workbook: Google has put its own around our formulas.
  await page.drop('powrot.xlsx', third);
  await page.opened('powrot.xlsx');
  const back = await sessionOver(embedded, 'pl');
  expect(kept(back)).toEqual(afterGoogle);
  expect(await repair(back)).toBeGreaterThan(0);
  await page.settled();
  expect(await formulasOf(embedded)).toEqual(formulas);
  expect(kept(back)).toEqual(afterGoogle);
});
