// The endpoints trust nobody, and the sidebar says what keeps it from reaching them.
import { endpoints } from './google-harness';
import { opened } from './opened-spreadsheet';

const windowOf = (fromRow: number, rows: number, usedRows: number) =>
  JSON.stringify({ info: { id: '1', name: 'Accounts', usedRows, usedColumns: 3 }, fromRow, rows });

describe('endpoints are open to whatever page the user opens in the spreadsheet', () => {
  const notUnderstood = { ok: false, error: { code: 'error.notUnderstood' } };
  test.each([
    ['kamRead', 'null'],
    ['kamRead', '{"sheets":[1]}'],
    ['kamRead', '{"sheets":"first","rows":-1}'],
    ['kamReadPart', '{}'],
    ['kamReadPart', '[{"fromRow":0,"rows":1}]'],
    ['kamReadPart', `[${windowOf(5, 3, 4)}]`],
    ['kamReadPart', `[${windowOf(-1, 3, 4)}]`],
    ['kamReadPart', `[${windowOf(0, 100_000, 100_000)}]`],
    ['kamApply', '{"changes":{},"basedOn":{"version":"","request":{"sheets":"none"}}}'],
    ['kamApply', '{"changes":["x"],"basedOn":{"version":"","request":{"sheets":"none"}}}'],
    ['kamApply', '{"changes":[]}'],
    ['kamShowPrint', '{"title":"Plan"}'],
    ['kamShowPrint', '{"html":[],"title":"Plan"}'],
    ['kamShowPrint', JSON.stringify({ html: 'x'.repeat(900_000), title: 'Plan' })],
    ['kamReveal', '{"sheet":"1","row":1.5,"column":0}'],
  ] as const)('%s refuses %s', async (name, given) => {
    await opened();
    expect(JSON.parse((await endpoints())[name](given))).toMatchObject(notUnderstood);
  });

  test('a text that is no JSON is an error, not an exception', async () => {
    await opened();
    expect(JSON.parse((await endpoints()).kamRead('{'))).toMatchObject({ ok: false });
  });
});

test('with several accounts signed in, the cause is named', async () => {
  const { workbook, snapshot } = await opened();
  const run = { withSuccessHandler: () => run, withFailureHandler: (tell: (error: Error) => void) => ((run.kamRead = () => tell(new Error('PERMISSION_DENIED'))), run) } as Record<string, unknown>; // prettier-ignore
  Object.assign(globalThis, { google: { script: { run } } });
  expect(await workbook.read(snapshot.request)).toMatchObject({
    ok: false,
    error: { code: 'error.severalAccounts' },
  });
});
