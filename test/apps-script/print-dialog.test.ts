// Pages to be printed, handed over the wire and shown in a dialog of Google's.
import { printDialog } from '../../apps-script/sidebar/print-dialog';
import { opened } from './opened-spreadsheet';

const html = '<!doctype html><html><body><p>Alfa &lt;?= 1 ?&gt;</p></body></html>';

test('a document is shown as it was given, wide enough for a page, under its title', async () => {
  const { app } = await opened();
  expect(await printDialog.show(html, 'Plan: <b>Alfa</b>')).toEqual({ ok: true, value: null });
  const [dialog] = app.html.dialogs;
  expect(dialog?.output).toMatchObject({ content: html, width: 900, height: 700 });
  expect(dialog?.title).toBe('Plan: <b>Alfa</b>');
  expect(app.calls).toEqual({ read: 0, write: 0 });
});

test('where Google fails twice, printing says so', async () => {
  const { app } = await opened();
  app.executions.length = 0;
  app.html.fail = () => {
    throw new Error('Service unavailable');
  };
  expect(await printDialog.show(html, 'Plan')).toMatchObject({
    ok: false,
    error: { code: 'error.printFailed', params: { reason: 'Service unavailable' } },
  });
  expect(app.executions.map(({ name }) => name)).toEqual(['kamShowPrint', 'kamShowPrint']);
});
