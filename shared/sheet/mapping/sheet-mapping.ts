// SheetMapping: which sheet holds the accounts, where its header stands and what its columns mean; and the proposal of one.
import type { DecimalSign } from '../words/number-text';
import type { MessageKey } from '../../text/messages.en';
import type { ColumnId, SheetId } from '../../workbook/port';
import type { AccountField } from './account-field';

/** `accounts`: one row per account. `orderLines`: several rows per account, to be summed per account. */
export type SheetLayout = 'accounts' | 'orderLines';

/** How a sheet is read. Its ids hold for one snapshot; between sessions KAM Settings keeps headers (`tables/stored-mapping.ts`). */
export interface SheetMapping {
  readonly sheet: SheetId;
  /** Zero-based row of the header; data start right below it. */
  readonly headerRow: number;
  readonly layout: SheetLayout;
  readonly fields: Readonly<Partial<Record<AccountField, ColumnId>>>;
  /** What importance is measured by (METHOD KAM_CLASSIFY): our revenue as a rule, or its margin. */
  readonly valueField: 'revenue' | 'margin';
  /** Order lines only: first and last day counted, ISO, both included; absent = all lines. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The user's answer where a column of number texts can be read both ways; absent = by evidence. */
  readonly decimal?: DecimalSign;
}

/** Why a column was proposed for a field, or why it was left out: a message with its parameters, to be shown as it is. */
export interface MappingReason {
  readonly code: Extract<MessageKey, `mapping.${string}`>;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A column proposed for a field. */
export interface FieldProposal {
  readonly field: AccountField;
  readonly column: ColumnId;
  readonly header: string;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: MappingReason;
}

/** A column that looks like a field but is never mapped by itself, such as a CRM's "Annual Revenue". */
export interface RefusedColumn {
  readonly column: ColumnId;
  readonly header: string;
  readonly reason: MappingReason;
}

/** A mapping as found, to be confirmed or corrected by the user. */
export interface MappingProposal {
  readonly mapping: SheetMapping;
  readonly fields: readonly FieldProposal[];
  readonly refused: readonly RefusedColumn[];
  /** Why this sheet, this header row and this layout. */
  readonly reasons: readonly MappingReason[];
  /** Every column of the sheet, for the user's corrections. */
  readonly columns: readonly {
    readonly id: ColumnId;
    readonly header: string;
    readonly sample: readonly string[];
  }[];
}
