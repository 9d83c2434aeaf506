// useVirtualRows: which rows of a long list to put into the page for the present scroll position (TanStack Virtual, without a framework).
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

export type VirtualRows = Virtualizer<HTMLElement, HTMLElement>;

export interface VirtualRowsOptions {
  readonly count: number;
  readonly frame: RefObject<HTMLElement | null>;
  /** Height in pixels of a row that was not measured yet; with another height all rows are measured anew, so key them by it. */
  readonly rowHeight: number;
  /** A row that stays in the page although it is scrolled away, because it has the focus. */
  readonly kept: number;
}

function withKept(rows: number[], kept: number, count: number): number[] {
  return kept >= count || rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b);
}

export function useVirtualRows({ count, frame, rowHeight, kept }: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  useEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  // Before the observers of the new rows report, so that what they measure stays.
  useLayoutEffect(() => rows.measure(), [rows, rowHeight]);
  return rows;
}
