// WriteOutcomeBar: how the last write or undo ended, with the way on: take it back, or read again.
import type { JSX } from 'preact';
import { Button } from '../../controls/button';
import { MessageBar } from '../../controls/message-bar';
import { useWording } from '../../shell/pane-context';
import type { WriteState } from './write-state';

export interface WriteOutcomeBarProps {
  readonly state: WriteState;
  readonly onReadAgain: () => void;
}

export function WriteOutcomeBar({ state, onReadAgain }: WriteOutcomeBarProps): JSX.Element | null {
  const { text, message } = useWording();
  const outcome = state.outcome.value;
  const undo = state.canUndo.value ? (
    <Button icon="undo" onClick={() => void state.undo()}>
      {text('write.undo')}
    </Button>
  ) : undefined;
  if (outcome === null) return undo === undefined ? null : <div class="kam-row">{undo}</div>;
  if (outcome.kind === 'failed') {
    const readAgain = (
      <Button icon="refresh" onClick={onReadAgain}>
        {text('write.readAgain')}
      </Button>
    );
    return (
      <MessageBar tone="error" actions={readAgain}>
        {message(outcome.error)}
      </MessageBar>
    );
  }
  if (outcome.kind === 'undone')
    return (
      <MessageBar tone="success" actions={undo}>
        {text('write.undone')}
      </MessageBar>
    );
  return (
    <MessageBar tone="success" actions={undo}>
      <p>{text('write.receipt')}</p>
      {outcome.notes.map((note, i) => (
        <p key={i}>{message(note)}</p>
      ))}
    </MessageBar>
  );
}
