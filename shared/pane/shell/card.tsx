// Card: a part of a page with its heading, a landmark of its own.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface CardProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Card({ title, children }: CardProps): JSX.Element {
  const id = useId();
  return (
    <section class="kam-card" aria-labelledby={id}>
      <div class="kam-card-body">
        <h2 class="kam-heading" id={id}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
