// Disclosure: one line that says how things stand, and below it, when opened, what can be changed.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Opener } from './opener';

export interface DisclosureProps {
  readonly title: string;
  readonly summary: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

export function Disclosure({ title, summary, open, onToggle, children }: DisclosureProps): JSX.Element {
  const id = useId();
  return (
    <div class="kam-disclosure">
      <h2 class="kam-disclosure-heading">
        <Opener look="kam-disclosure-button" controls={id} open={open} onToggle={() => onToggle(!open)}>
          <span class="kam-opener-text">
            <span class="kam-strong">{title}</span>
            <span class="kam-disclosure-summary kam-soft">{summary}</span>
          </span>
        </Opener>
      </h2>
      <div id={id} class="kam-disclosure-body kam-stack" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
