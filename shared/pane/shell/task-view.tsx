// TaskView: a progress bar once a task takes over half a second, and a way to cancel it once it takes over two.
import type { JSX } from 'preact';
import { Button } from '../controls/button';
import { ProgressBar } from '../controls/progress-bar';
import { useAfter } from '../controls/use-after';
import { useWording } from './pane-context';
import type { Task } from './task';

const progressAfterMs = 500;
const cancelAfterMs = 2000;

export function TaskView({ task }: { readonly task: Task | null }): JSX.Element | null {
  const { text } = useWording();
  const shown = useAfter(progressAfterMs, task?.id);
  const cancellable = useAfter(cancelAfterMs, task?.id);
  if (task === null || !shown) return null;
  return (
    <div class="kam-task">
      <div class="kam-row kam-task-line">
        <span role="status">{text(task.label)}</span>
        {cancellable && task.cancel !== null ? (
          <Button appearance="subtle" onClick={task.cancel}>
            {text('task.cancel')}
          </Button>
        ) : null}
      </div>
      <ProgressBar label={text(task.label)} done={task.done} />
    </div>
  );
}
