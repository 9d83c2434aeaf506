// Task: the one long thing the pane is doing now: what, how far, and how to stop it.
import type { PaneTextKey } from '../text/pane-text';

export interface Task {
  /** Tells one task from the next. */
  readonly id: number;
  readonly label: Extract<PaneTextKey, `task.${string}`>;
  /** 0–1, or null where it cannot be known. */
  readonly done: number | null;
  /** Null where stopping half-way would be worse than waiting: a write is all or nothing. */
  readonly cancel: (() => void) | null;
}
