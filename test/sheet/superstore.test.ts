// The Superstore order lines are understood without help, and come to the published totals.
import { proposeMapping } from '../../shared/sheet/mapping/propose-mapping';
import { readAccounts } from '../../shared/sheet/accounts/read-accounts';
import { valueOf } from '../../shared/workbook/contract-harness';
import { sheetDataOf, snapshotOf } from './sheet-data';
import { superstoreRows } from './superstore';

const rows = superstoreRows();
const data = sheetDataOf(rows, 'Orders');

test('the columns are found in the first 200 rows', () => {
  const proposal = valueOf(
    proposeMapping(snapshotOf(sheetDataOf(rows.slice(0, 200), 'Orders'))),
    'proposing',
  );
  const headers = Object.fromEntries(proposal.fields.map(({ field, header }) => [field, header]));
  expect(headers).toMatchObject({
    account: 'Customer Name',
    accountId: 'Customer ID',
    revenue: 'Sales',
    margin: 'Profit',
    orderDay: 'Order Date',
    segment: 'Segment',
  });
  expect(proposal.mapping.layout).toBe('orderLines');
});

test('9,994 lines become 793 accounts of 2,297,200.8603', () => {
  const proposal = valueOf(proposeMapping(snapshotOf(data)), 'proposing');
  const { count, lines, value, firstPurchase, lastPurchase } = valueOf(
    readAccounts(data, proposal.mapping),
    'reading the accounts',
  );
  expect([count, lines]).toEqual([793, 9994]);
  expect(value.reduce((sum, one) => sum + one, 0)).toBeCloseTo(2_297_200.8603, 4);
  expect([...(firstPurchase ?? [])].sort()[0]).toBe('2014-01-03');
  expect([...(lastPurchase ?? [])].sort().at(-1)).toBe('2017-12-30');
});
