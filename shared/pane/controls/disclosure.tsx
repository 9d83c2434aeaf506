// Disclosure: one line that says how things stand, and below it, when opened, what can be changed.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

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
        <button
          type="button"
          class="kam-disclosure-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          <span class="kam-disclosure-text">
            <span class="kam-strong">{title}</span>
            <span class="kam-disclosure-summary kam-soft">{summary}</span>
          </span>
          <Icon name="chevron" turned={open} />
        </button>
      </h2>
      <div id={id} class="kam-disclosure-body kam-stack" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
