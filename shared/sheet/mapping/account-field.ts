// AccountField: what a column of the account sheet can mean to the method.

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
