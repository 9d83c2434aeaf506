// WriteChoice: what can be written into the workbook, how it is asked for, and the plan that comes of it.
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import type { MessageKey } from '../../text/messages.en';
import type { Change } from '../../workbook/port';

/** A column that can be asked for. */
export type WriteColumn = 'class' | 'explanation' | 'share' | 'cumulative' | 'abc' | 'plannedHours';

/** All of them, in the order in which they stand in the sheet. */
export const writeColumns: readonly WriteColumn[] = [
  'class',
  'explanation',
  'share',
  'cumulative',
  'abc',
  'plannedHours',
];

/** What a write puts into the sheet: what was chosen, and the classes pinned by hand, which the formulas of the classes look at. */
export type ResultColumn = WriteColumn | 'pinned';

/** What somebody asks for: live formulas or values, which columns, where, and in which language. */
export interface WriteChoice {
  readonly as: 'formulas' | 'values';
  readonly columns: readonly WriteColumn[];
  /** Beside the accounts where nothing is said; `ownSheet` is the sheet KAM Accounts, where order lines always go. */
  readonly placement?: 'accountSheet' | 'ownSheet';
  readonly language: Language;
}

/** One line of the preview: a message with parameters, and where it helps the formula and the first cells. */
export interface PreviewItem {
  readonly code: Extract<MessageKey, `preview.${string}`>;
  readonly params: Readonly<Record<string, string | number>>;
  /** In English with commas; shown with the workbook's separators. */
  readonly formula?: string;
  readonly sample?: readonly CellValue[];
}

/** A write that is planned and not yet made: its changes for the workbook, and what is shown of them first. */
export interface WritePlan {
  readonly changes: readonly Change[];
  readonly preview: readonly PreviewItem[];
  /** What it turned out to be: values where formulas were asked for but are not possible. */
  readonly as: 'formulas' | 'values';
}
