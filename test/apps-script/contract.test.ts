// The workbook contract on the Google adapter, through the sidebar's calls, in a spreadsheet with a decimal point and in one with a comma.
import { contract } from '../../shared/workbook/contract/contract';
import { googleHarness } from './google-harness';

describe.each(['en_US', 'pl_PL'])('a spreadsheet in %s', (locale) => {
  test.each(contract.map((one) => [one.name, one] as const))('%s', async (_name, { run }) => {
    await run(googleHarness(locale));
  });
});
