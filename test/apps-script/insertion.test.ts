// Inserting an example's call in Google Sheets: entered so that every locale reads it, and only what it fills counts as computed.
import { functionById } from '../../shared/functions/registry';
import { composeCall } from '../../shared/jobs/insert/compose-call';
import { planInsertion } from '../../shared/jobs/insert/plan-insertion';
import { defaultPortfolioSettings } from '../../shared/model/portfolio-settings';
import { apply, readAll, sheetOf, valueOf } from '../../shared/workbook/contract-harness';
import { opened } from './opened-spreadsheet';

const cells = [['Account', 'Revenue'], ['Alfa', 500], [], [], [], [], [null, null, 'note']];

test.each(['en_US', 'pl_PL'])('in %s', async (locale) => {
  const { workbook, snapshot, id } = await opened(cells, locale);
  const place = { sheet: id, row: 1, column: 2 };
  const { call } = composeCall(functionById('KAM_SHARE')!, {
    accounts: null,
    settings: defaultPortfolioSettings,
    hours: null,
    language: 'en',
    place,
  });
  const planned = valueOf(
    planInsertion({ ...snapshot, selection: place }, call, 'formulas', { spill: true }),
    'planning',
  );
  await apply(workbook, snapshot, ...planned.changes);
  const column = sheetOf(await readAll(workbook), 'Accounts').columns[2];
  expect(column?.values).toEqual([null, 0.5, 0.3, 0.2, null, null, 'note']);
  expect(column?.spilled).toEqual([2, 3]);
});
