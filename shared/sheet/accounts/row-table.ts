// RowTable: the rows of the account sheet as they were read, before the rows of one account are summed.
import type { AccountTable } from './account-table';

/** Every field of the sheet's rows before any summing; the shape is that of AccountTable. */
export type RowTable = AccountTable & { readonly orderDay: readonly string[] | null };
