// Rows of KAM Actions as records, for the tests of what is made of them.
import type { ActionRecord } from '../../../shared/jobs/plan/action-groups';

export const today = '2026-01-15';

/** A row of KAM Actions with the key `key`. */
export function actionRecord(key: string, values: ActionRecord['values']): ActionRecord {
  return { key, row: -1, values: { id: key, ...values }, unread: {} };
}
