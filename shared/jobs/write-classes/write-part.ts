// WritePart: what the parts of a write are planned from, and what each adds to the whole.
import type { Capabilities, Change, Snapshot } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';
import type { PreviewItem, WriteChoice } from './write-choice';

export interface WriteContext {
  readonly snapshot: Snapshot;
  readonly portfolio: Portfolio;
  readonly choice: WriteChoice;
  readonly capabilities: Capabilities;
  /** Headers written as values before. */
  readonly remembered: readonly string[];
}

export interface WritePart {
  readonly changes: Change[];
  readonly preview: PreviewItem[];
  /** Headers of the columns written as values. */
  readonly written: string[];
  readonly as: 'formulas' | 'values';
}
