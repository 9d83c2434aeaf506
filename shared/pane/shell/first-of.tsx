// useFirstOf: the first of a long list, and below it how to see the rest.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LinkButton } from '../controls/button';
import { useWording } from './pane-context';

export interface FirstOf<T> {
  readonly shown: readonly T[];
  /** Shows all; null where all are shown. */
  readonly more: JSX.Element | null;
}

export function useFirstOf<T>(all: readonly T[], count: number): FirstOf<T> {
  const { text } = useWording();
  const [showAll, setShowAll] = useState(false);
  const shown = showAll ? all : all.slice(0, count);
  if (shown.length === all.length) return { shown, more: null };
  const more = (
    <LinkButton onClick={() => setShowAll(true)}>
      {text('moves.more', { n: all.length - shown.length })}
    </LinkButton>
  );
  return { shown, more };
}
