// WritePart: what one part of a write adds to the whole.
import type { Change } from '../../workbook/port';
import type { PreviewItem, WriteChoice } from './write-choice';

/** Changes and what the preview says of them, in the order in which they are made. */
export interface WritePart {
  readonly changes: readonly Change[];
  readonly preview: readonly PreviewItem[];
  /** Headers of the columns written as values, for KAM Settings to remember. */
  readonly written: readonly string[];
}

/** What is written, as it turned out to be possible: values where formulas are not. */
export interface AccountsPart extends WritePart {
  readonly as: WriteChoice['as'];
}

/** Several parts as one, in their order. */
export function joinParts(parts: readonly WritePart[]): WritePart {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    preview: parts.flatMap(({ preview }) => preview),
    written: parts.flatMap(({ written }) => written),
  };
}

/** A part that only says something. */
export const onlySaid = (...preview: readonly PreviewItem[]): WritePart => ({
  changes: [],
  preview,
  written: [],
});
