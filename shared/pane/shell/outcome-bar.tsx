// OutcomeBar, of one write, and UndoableBar, of a row of them: how something written to the workbook ended: why it failed, that it was taken back, or what was written, with the way back.
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import type { Wording } from '../text/wording';
import type { Outcome } from '../../jobs/running/outcome';
import { useWording } from './pane-context';
import type { Undoable } from './writer';

export interface OutcomeBarProps {
  readonly outcome: Outcome | null;
  readonly onUndo: () => void;
  /** What was written. */
  readonly children: ComponentChildren;
}

const undoButton = ({ text }: Wording, onUndo: () => void): JSX.Element => (
  <Button icon="undo" onClick={onUndo}>
    {text('write.undo')}
  </Button>
);

/** Of one write: once it is taken back there is no step before it. */
export function OutcomeBar({ outcome, onUndo, children }: OutcomeBarProps): JSX.Element | null {
  const wording = useWording();
  const { text, message } = wording;
  if (outcome === null) return null;
  if ('error' in outcome) return <MessageBar tone="error">{message(outcome.error)}</MessageBar>;
  if (outcome.kind === 'undone') return <MessageBar tone="info">{text('write.undone')}</MessageBar>;
  return (
    <MessageBar tone="success" actions={undoButton(wording, onUndo)}>
      {children}
    </MessageBar>
  );
}

export interface UndoableBarProps {
  readonly state: Undoable;
  /** The way on where a write failed; undefined where there is nothing to read again for. */
  readonly onReadAgain: (() => void) | undefined;
  /** What was written. */
  readonly children: ComponentChildren;
}

/** Of many writes: as long as there is one to take back, the way there stays. */
export function UndoableBar({ state, onReadAgain, children }: UndoableBarProps): JSX.Element | null {
  const wording = useWording();
  const { text, message } = wording;
  const outcome = state.outcome.value;
  const undo = state.canUndo.value ? undoButton(wording, () => void state.undo()) : undefined;
  if (outcome === null) return undo === undefined ? null : <div class="kam-row">{undo}</div>;
  if ('error' in outcome) {
    const wayOn =
      onReadAgain === undefined ? (
        undo
      ) : (
        <Button icon="refresh" onClick={onReadAgain}>
          {text('write.readAgain')}
        </Button>
      );
    return (
      <MessageBar tone="error" actions={wayOn}>
        {message(outcome.error)}
      </MessageBar>
    );
  }
  return (
    <MessageBar tone="success" actions={undo}>
      {outcome.kind === 'undone' ? text('write.undone') : children}
    </MessageBar>
  );
}
