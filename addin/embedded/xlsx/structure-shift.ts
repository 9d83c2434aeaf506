// Shift: rows or columns inserted or removed in a sheet since it was opened, and what that does to the ranges the file keeps by address.
import { columnName } from '../../../shared/model/cell-name';
import { parseRef, type ArrayRef } from './array-refs';

/** Lines of one sheet inserted or removed in one place. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** Zero-based: the first line inserted or removed. */
  readonly at: number;
  /** Lines inserted; negative: removed. */
  readonly count: number;
}

/** One-based first and last line after the shift; undefined when all lines are gone. */
function shiftLines(first: number, last: number, at: number, count: number): [number, number] | undefined {
  const start = at + 1;
  if (count > 0) return [first >= start ? first + count : first, last >= start ? last + count : last];
  const end = start - count - 1;
  const moved = (line: number, gone: number) => (line > end ? line + count : line >= start ? gone : line);
  const range: [number, number] = [moved(first, start), moved(last, start - 1)];
  return range[0] > range[1] ? undefined : range;
}

function shiftRange(range: ArrayRef, { axis, at, count }: Shift): ArrayRef | undefined {
  const lines =
    axis === 'row'
      ? shiftLines(range.top, range.bottom, at, count)
      : shiftLines(range.left, range.right, at, count);
  if (!lines) return undefined;
  return axis === 'row'
    ? { ...range, top: lines[0], bottom: lines[1] }
    : { ...range, left: lines[0], right: lines[1] };
}

function write({ top, left, bottom, right }: ArrayRef): string {
  const from = `${columnName(left - 1)}${top}`;
  return top === bottom && left === right ? from : `${from}:${columnName(right - 1)}${bottom}`;
}

/** `B2:B9` (or several, apart by spaces) after all shifts; undefined when nothing of it is left. */
export function shiftRef(ref: string, shifts: readonly Shift[]): string | undefined {
  const parts = ref.split(' ').flatMap((part) => {
    const range = shifts.reduce<ArrayRef | undefined>(
      (moved, shift) => moved && shiftRange(moved, shift),
      parseRef(part),
    );
    return range ? [write(range)] : [];
  });
  return parts.length === 0 ? undefined : parts.join(' ');
}
