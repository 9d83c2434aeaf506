// RowFieldsProps: what the fields of an opened row of the desk get, an objective's or an action's.
import type { ActionRecord } from '../../../plan/action-groups';
import type { ActionDesk } from './action-desk';

export interface RowFieldsProps {
  readonly desk: ActionDesk;
  readonly row: ActionRecord;
  /** Gets the focus when this one is removed. */
  readonly next: ActionRecord | undefined;
}
