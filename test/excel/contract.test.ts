// The workbook contract on the Excel adapter over the strict fake.
import { contract } from '../../shared/workbook/contract/contract';
import { excelHarness } from './excel-harness';

test.each(contract.map((one) => [one.name, one] as const))('%s', async (_name, { run }) => {
  await run(excelHarness());
});
