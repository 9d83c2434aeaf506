// The self-test in a user's spreadsheet in Google Sheets, from the sidebar through the server: every case runs, and nothing of the user's changes.
import { capabilities } from '../../apps-script/workbook/capabilities';
import { createSheetsScratchSheets } from '../../apps-script/sidebar/scratch-sheets';
import { createSheetsWorkbook } from '../../apps-script/sidebar/sheets-workbook';
import { contract, type ContractCase } from '../../shared/workbook/contract/contract';
import { runSelfTest } from '../../shared/workbook/self-test/run-self-test';
import { fillUsersBook, seenIn } from '../hosts/users-book';
import { endpoints, googleHarness } from './google-harness';

const occasion = { host: 'Google Sheets', version: '1.2.3', day: '2026-03-31' };

async function opened(locale: string) {
  const harness = googleHarness(locale);
  await harness.fresh([]);
  const { book } = harness.host();
  fillUsersBook(book);
  return { app: harness.host(), before: seenIn(book) };
}

const run = (cases: readonly ContractCase[]) =>
  runSelfTest(
    {
      workbook: createSheetsWorkbook(capabilities),
      scratch: createSheetsScratchSheets(),
      pause: () => Promise.resolve(),
    },
    occasion,
    {},
    cases,
  );

/** The cases of 20,000 rows take as long as all others together. */
const shortCases = contract.filter(({ name }) => !name.includes('20,000'));
const linesOf = (report: string, sign: string) => report.split('\n').filter((line) => line.startsWith(sign));

test.each([
  ['en_US', ',', contract],
  ['pl_PL', ';', shortCases],
] as const)(
  'in %s, with "%s" between arguments, every case passes beside sheets of the same names, and the spreadsheet is as it was',
  async (locale, separator, cases) => {
    const { app, before } = await opened(locale);
    const report = await run(cases);
    expect(report).toContain(
      `\nHost    Google Sheets\nLocale  en, arguments separated by "${separator}"\nDay     2026-03-31\n`,
    );
    expect(report).toContain(`Cases   ${String(cases.length)} ok, 0 failed, 0 not run`);
    expect(seenIn(app.book)).toEqual(before);
  },
  60_000,
);

test.each([1, 60, 900])(
  'where the call number %i to the server is lost, the case says so and the spreadsheet is as it was',
  async (failing) => {
    const { app, before } = await opened('en_US');
    app.onExecution = () => {
      // A reading is asked twice.
      if ([failing, failing + 1].includes(app.executions.length)) throw new Error('We’re sorry, a server error occurred.');
    }; // prettier-ignore
    const report = await run(shortCases);
    expect(report).toContain('a server error occurred');
    expect(report).not.toContain('could not be removed');
    expect(seenIn(app.book)).toEqual(before);
  },
);

test('where Google fails in the middle of a writing, the case fails and the spreadsheet is as it was', async () => {
  const { app, before } = await opened('en_US');
  let writings = 0;
  app.fail = (kind) => {
    if (kind === 'write' && ++writings === 100) throw new Error('Service Spreadsheets failed');
  };
  const report = await run(shortCases);
  expect(report).toContain('Service Spreadsheets failed');
  expect([...linesOf(report, 'FAILED'), ...linesOf(report, 'not run')]).toHaveLength(1);
  expect(seenIn(app.book)).toEqual(before);
});

test('a spreadsheet that may not be changed: nothing is run, and the reason is given', async () => {
  const { app, before } = await opened('en_US');
  app.isTaken = true;
  const report = await run(shortCases);
  expect(linesOf(report, 'not run')).toHaveLength(shortCases.length);
  expect(report).toContain('error.workbookBusy');
  expect(seenIn(app.book)).toEqual(before);
});

describe('the endpoint changes the self-test’s own sheets only', () => {
  test.each([
    ['add', () => ({ kind: 'add', sheets: [{ name: 'Mine', cells: [] }] })],
    ['edit', () => ({ kind: 'edit', sheet: 'Accounts', row: 0, column: 0, value: 'x' })],
    ['rename', () => ({ kind: 'rename', sheet: 'Accounts', name: 'zz KAM 1 · x' })],
    ['rename', () => ({ kind: 'rename', sheet: 'zz KAM 1 · Accounts', name: 'Mine' })],
    ['remove', (id: string) => ({ kind: 'remove', sheets: [id] })],
  ])('%s', async (_kind, callFor) => {
    const { app, before } = await opened('en_US');
    const call = callFor(app.book.find('Accounts')?.id ?? '');
    const answer: unknown = JSON.parse((await endpoints()).kamScratch(JSON.stringify(call)));
    expect(answer).toMatchObject({ ok: false, error: { code: 'error.hostFailed' } });
    expect(JSON.stringify(answer)).toContain('is no scratch sheet');
    expect(seenIn(app.book)).toEqual(before);
  });

  test.each([
    'null',
    '{"kind":"drop"}',
    '{"kind":"add"}',
    '{"kind":"add","sheets":[{"name":"zz KAM 1 · x"}]}',
    '{"kind":"add","sheets":[{"name":"zz KAM 1 · x","cells":[[{}]]}]}',
    '{"kind":"edit","sheet":"zz KAM 1 · Accounts","row":-1,"column":0,"value":1}',
    '{"kind":"edit","sheet":"zz KAM 1 · Accounts","row":0,"column":0}',
    '{"kind":"rename","sheet":"zz KAM 1 · Accounts"}',
    '{"kind":"remove","sheets":[1]}',
  ])('%s is not understood', async (call) => {
    const { app, before } = await opened('en_US');
    expect(JSON.parse((await endpoints()).kamScratch(call))).toMatchObject({
      error: { code: 'error.notUnderstood' },
    });
    expect(seenIn(app.book)).toEqual(before);
  });
});
