// The Superstore order lines are understood without help, and come to the published totals.
import { proposeMapping } from '../../shared/sheet/mapping/propose-mapping';
import { readAccounts } from '../../shared/sheet/accounts/read-accounts';
import { sheetDataOf, snapshotOf } from './sheet-data';
import { superstoreRows } from './superstore';

const rows = superstoreRows();
const data = sheetDataOf(rows, 'Orders');

test('the columns are found in the first 200 rows', () => {
  const proposal = proposeMapping(snapshotOf(sheetDataOf(rows.slice(0, 200), 'Orders')));
  if (!proposal.ok) throw new Error(proposal.error.code);
  const headers = Object.fromEntries(proposal.value.fields.map(({ field, header }) => [field, header]));
  expect(headers).toMatchObject({
    account: 'Customer Name',
    accountId: 'Customer ID',
    revenue: 'Sales',
    margin: 'Profit',
    orderDay: 'Order Date',
    segment: 'Segment',
  });
  expect(proposal.value.mapping.layout).toBe('orderLines');
});

test('9,994 lines become 793 accounts of 2,297,200.8603', () => {
  const proposal = proposeMapping(snapshotOf(data));
  if (!proposal.ok) throw new Error(proposal.error.code);
  const read = readAccounts(data, proposal.value.mapping);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  const { count, lines, value, firstPurchase, lastPurchase } = read.value;
  expect([count, lines]).toEqual([793, 9994]);
  expect(value.reduce((sum, one) => sum + one, 0)).toBeCloseTo(2_297_200.8603, 4);
  expect([...(firstPurchase ?? [])].sort()[0]).toBe('2014-01-03');
  expect([...(lastPurchase ?? [])].sort().at(-1)).toBe('2017-12-30');
});
