// RowFieldsProps: one row of KAM Actions as its fields are given it.
import type { ActionRecord } from '../../../jobs/plan/action-groups';
import type { ActionDesk } from './action-desk';

export interface RowFieldsProps {
  readonly desk: ActionDesk;
  readonly row: ActionRecord;
  readonly next: ActionRecord | undefined;
}
