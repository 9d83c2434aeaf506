// WriteOutcome: what was written, and what the workbook said to it.
import type { JSX } from 'preact';
import { UndoableBar } from '../../shell/outcome-bar';
import { useWording } from '../../shell/pane-context';
import type { WriteState } from './write-state';

export interface WriteOutcomeBarProps {
  readonly state: WriteState;
  readonly onReadAgain: () => void;
}

export function WriteOutcomeBar({ state, onReadAgain }: WriteOutcomeBarProps): JSX.Element {
  const { text, message } = useWording();
  const outcome = state.outcome.value;
  return (
    <UndoableBar state={state} onReadAgain={onReadAgain}>
      <p>{text('write.receipt')}</p>
      {outcome?.kind === 'written' ? outcome.notes.map((note, i) => <p key={i}>{message(note)}</p>) : null}
    </UndoableBar>
  );
}
