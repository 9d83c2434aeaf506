// ProgressBar: how far a task is; without a figure it only says that something moves.
import type { JSX } from 'preact';

export interface ProgressBarProps {
  readonly label: string;
  /** 0–1, or null where it is not known. */
  readonly done: number | null;
}

export function ProgressBar({ label, done }: ProgressBarProps): JSX.Element {
  const percent = done === null ? undefined : Math.round(done * 100);
  return (
    <div
      class="kam-progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div
        class={done === null ? 'kam-progress-bar kam-progress-moving' : 'kam-progress-bar'}
        style={{ width: percent === undefined ? '40%' : `${percent}%` }}
      />
    </div>
  );
}
