// useFocusWish: focus for what is not there yet: a row just added, a row that moved into another list. It is given as soon as it is drawn.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface FocusWish {
  readonly within: { current: HTMLDivElement | null };
  /** The first element that the selector finds inside `within`. */
  readonly wish: (selector: string) => void;
}

export function useFocusWish(): FocusWish {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = within.current?.querySelector<HTMLElement>(wanted.current);
    if (found === null || found === undefined) return;
    wanted.current = null;
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  });
  return {
    within,
    wish(selector) {
      wanted.current = selector;
      redraw((count) => count + 1);
    },
  };
}
