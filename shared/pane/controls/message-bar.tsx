// MessageBar: a sentence with its tone in an icon, words and colour. Errors are announced at once, the rest when there is time.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'critical',
};

export interface MessageBarProps {
  readonly tone: Tone;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

export function MessageBar({ tone, children, actions }: MessageBarProps): JSX.Element {
  return (
    <div class={`kam-message kam-message-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div class="kam-message-body">{children}</div>
      {actions === undefined ? null : <div class="kam-message-actions kam-row">{actions}</div>}
    </div>
  );
}
