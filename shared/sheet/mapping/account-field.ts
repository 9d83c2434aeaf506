// AccountField: what a column of the account sheet can mean to the method.

/** A field of the accounts. Workbooks keep these names (`column.revenue` in KAM Settings): they stay as they are. */
export type AccountField =
  | 'account'
  | 'accountId'
  | 'revenue'
  | 'margin'
  | 'interest'
  | 'recordedClass'
  | 'owner'
  | 'hours'
  | 'potential'
  | 'competitor'
  | 'firstPurchase'
  | 'lastPurchase'
  | 'segment'
  | 'status'
  | 'orderDay';

/** All fields. Where a column fits two equally well, the one that stands earlier gets it. */
export const accountFields: readonly AccountField[] = [
  'account',
  'accountId',
  'revenue',
  'margin',
  'interest',
  'recordedClass',
  'owner',
  'hours',
  'potential',
  'competitor',
  'firstPurchase',
  'lastPurchase',
  'segment',
  'status',
  'orderDay',
];
