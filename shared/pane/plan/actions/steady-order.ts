// useSteadyOrder: rows sorted by what is entered in them would jump away under the hand that enters it: while the focus is in the list, the order
// stays, and what is new comes last. When the focus leaves, the list is sorted again.
import { useRef, useState } from 'preact/hooks';

export interface SteadyOrder<Row> {
  readonly rows: readonly Row[];
  readonly onFocusIn: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

export function useSteadyOrder<Row extends { readonly key: string }>(
  sorted: readonly Row[],
): SteadyOrder<Row> {
  const held = useRef<readonly string[] | null>(null);
  const [, redraw] = useState(0);
  const rows = held.current === null ? sorted : inOrder(sorted, held.current);
  const keys = rows.map(({ key }) => key);
  if (held.current !== null) held.current = keys;
  return {
    rows,
    onFocusIn() {
      held.current ??= keys;
    },
    onFocusOut({ currentTarget, relatedTarget }) {
      if (currentTarget instanceof Element && currentTarget.contains(relatedTarget as Node | null)) return;
      held.current = null;
      redraw((count) => count + 1);
    },
  };
}

function inOrder<Row extends { readonly key: string }>(
  rows: readonly Row[],
  order: readonly string[],
): readonly Row[] {
  const place = new Map(order.map((key, i) => [key, i]));
  const placeOf = ({ key }: Row) => place.get(key) ?? order.length;
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}
