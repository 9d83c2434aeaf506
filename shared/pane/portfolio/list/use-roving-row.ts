// useRovingRow: one row of the list is in the tab order; arrow keys, Page Up and Down, Home and End move through all rows.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { movedByKey } from '../../controls/moved-by-key';
import type { VirtualRows } from '../../controls/use-virtual-rows';

export interface RovingRow {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly activate: (position: number) => void;
}

const page = 8;

function moved(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return movedByKey(key, from, { count, page });
}

export interface RovingRowOptions {
  readonly count: number;
  readonly frame: RefObject<HTMLElement | null>;
  /** Set after the rows are made: they need the active row themselves. */
  readonly rows: RefObject<VirtualRows | null>;
  readonly onEnter: (position: number) => void;
}

export function useRovingRow({ count, frame, rows, onEnter }: RovingRowOptions): RovingRow {
  const [wanted, setWanted] = useState(0);
  const focusNext = useRef(false);
  const active = Math.max(0, Math.min(wanted, count - 1));
  // Only once the row is there: the active row is always in the page, even before it is scrolled to.
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onEnter(active);
    }
    const next = moved(event.key, active, count);
    if (next === undefined) return undefined;
    event.preventDefault();
    focusNext.current = next !== active;
    setWanted(next);
    return rows.current?.scrollToIndex(next);
  };
  return { active, onKeyDown, activate: setWanted };
}
