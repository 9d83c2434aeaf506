// Button: a native button in Fluent's three appearances.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: IconName;
  /** The icon alone is seen; the words stay for screen readers and as a tooltip. */
  readonly label?: string;
  readonly disabled?: boolean;
}

export function Button({
  children,
  onClick,
  appearance = 'secondary',
  icon,
  label,
  disabled = false,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`kam-button kam-button-${appearance}`}
      disabled={disabled}
      onClick={onClick}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that reads like a link inside a sentence or a list. */
export function LinkButton({ children, onClick }: Pick<ButtonProps, 'children' | 'onClick'>): JSX.Element {
  return (
    <button type="button" class="kam-link" onClick={onClick}>
      {children}
    </button>
  );
}
