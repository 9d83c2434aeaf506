// CellProblem: a cell of the user's sheet that cannot be read, with what is wrong and what would be right. All of them are told at once.
import type { MessageKey } from '../../text/messages.en';
import type { AccountField } from '../mapping/account-field';

/** One such cell. `code` is a message `cell.…`, `params` what is put into it. */
export interface CellProblem {
  readonly field: AccountField;
  /** Zero-based place in the sheet, for showing the cell. */
  readonly row: number;
  readonly column: number;
  /** As people name it: D17. */
  readonly cell: string;
  readonly text: string;
  readonly code: Extract<MessageKey, `cell.${string}`>;
  readonly params: Readonly<Record<string, string | number>>;
}
