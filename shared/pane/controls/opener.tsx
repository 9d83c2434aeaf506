// Opener: the line of something that opens, a button as wide as it, with a chevron that says which way it goes.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon';

export interface OpenerProps {
  /** How high the line is and where its text stands, in a class of its own. */
  readonly look: string;
  /** The element id of what is opened. */
  readonly controls: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function Opener({ look, controls, open, onToggle, children }: OpenerProps): JSX.Element {
  return (
    <button
      type="button"
      class={`kam-opener ${look}`}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
      <Icon name="chevron" turned={open} />
    </button>
  );
}
