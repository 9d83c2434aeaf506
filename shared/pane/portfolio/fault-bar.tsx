// FaultBar and CancelledBar: the workbook could not be read, or the user stopped it; both lead back to reading it.
import type { ComponentChildren, JSX } from 'preact';
import type { DomainError } from '../../model/domain-error';
import { Button } from '../controls/button';
import { MessageBar, type Tone } from '../controls/message-bar';
import { useWording } from '../shell/pane-context';

interface ReadAgainProps {
  readonly onReadAgain: () => void;
}

function ReadAgainBar({
  tone,
  children,
  onReadAgain,
}: ReadAgainProps & { readonly tone: Tone; readonly children: ComponentChildren }): JSX.Element {
  const { text } = useWording();
  const action = (
    <Button icon="refresh" onClick={onReadAgain}>
      {text('problem.readAgain')}
    </Button>
  );
  return (
    <MessageBar tone={tone} actions={action}>
      {children}
    </MessageBar>
  );
}

export function FaultBar({
  fault,
  onReadAgain,
}: ReadAgainProps & { readonly fault: DomainError | null }): JSX.Element {
  const { text, message } = useWording();
  const reason = fault?.code === 'error.hostFailed' ? String(fault.params['reason']) : undefined;
  return (
    <ReadAgainBar tone="error" onReadAgain={onReadAgain}>
      <p class="kam-strong">{text('fault.title')}</p>
      <p>
        {reason === undefined && fault !== null
          ? message(fault)
          : text('fault.text', { detail: reason ?? '' })}
      </p>
    </ReadAgainBar>
  );
}

export function CancelledBar({ onReadAgain }: ReadAgainProps): JSX.Element {
  const { text } = useWording();
  return (
    <ReadAgainBar tone="warning" onReadAgain={onReadAgain}>
      {text('task.cancelled')}
    </ReadAgainBar>
  );
}
