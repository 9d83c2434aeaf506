// WithUnder: a figure, and below it in small what it is compared with.
import type { ComponentChildren, JSX } from 'preact';

export interface WithUnderProps {
  readonly under: ComponentChildren;
  readonly children: ComponentChildren;
}

export function WithUnder({ under, children }: WithUnderProps): JSX.Element {
  return (
    <>
      {children} <span class="kam-under">{under}</span>
    </>
  );
}
