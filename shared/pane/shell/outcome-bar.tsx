// OutcomeBar: how something written to the workbook ended: why it failed, that it was taken back, or what was written, with the way back.
import type { ComponentChildren, JSX } from 'preact';
import type { DomainError } from '../../model/domain-error';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import { useWording } from './pane-context';

export type Ended =
  | { readonly kind: 'failed'; readonly error: DomainError }
  | { readonly kind: 'undone' }
  | { readonly kind: string };

export interface OutcomeBarProps {
  readonly outcome: Ended | null;
  readonly onUndo: () => void;
  /** What was written. */
  readonly children: ComponentChildren;
}

export function OutcomeBar({ outcome, onUndo, children }: OutcomeBarProps): JSX.Element | null {
  const { text, message } = useWording();
  if (outcome === null) return null;
  if ('error' in outcome) return <MessageBar tone="error">{message(outcome.error)}</MessageBar>;
  if (outcome.kind === 'undone') return <MessageBar tone="info">{text('write.undone')}</MessageBar>;
  const undo = (
    <Button icon="undo" onClick={onUndo}>
      {text('write.undo')}
    </Button>
  );
  return (
    <MessageBar tone="success" actions={undo}>
      {children}
    </MessageBar>
  );
}
