// Task: the one long thing the pane is doing now: what, how far, and how to stop it. A new task takes the place of the one before.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { PaneTextKey } from '../text/pane-text';
import { Cancelled } from '../../jobs/running/time-slices';

export type TaskLabel = Extract<PaneTextKey, `task.${string}`>;

export interface Task {
  /** Tells one task from the next. */
  readonly id: number;
  readonly label: TaskLabel;
  /** 0–1, or null where it cannot be known. */
  readonly done: number | null;
  /** Null where there is no stopping, or where it has been asked for. */
  readonly cancel: (() => void) | null;
}

/**
 * How a task may be stopped: `dropped`, its result not waited for; `asked`, so that it ends by itself in order (a write takes back what it did) and its
 * result says how; `never`.
 */
export type Stopping = 'dropped' | 'asked' | 'never';

/** What the work of a task may use: when to stop, and how to tell where it is. */
export interface TaskControl {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** The work goes on to another part, named otherwise. */
  readonly onPart: (label: TaskLabel) => void;
}

export interface TaskRunner {
  readonly current: ReadonlySignal<Task | null>;
  /** True once the user has cancelled, until the next task. */
  readonly cancelled: ReadonlySignal<boolean>;
  /** The result of the work; undefined where it was dropped: cancelled, or overtaken by another task. Others wait for what cannot be dropped. */
  readonly run: <T>(
    label: TaskLabel,
    work: (control: TaskControl) => Promise<T>,
    stopping?: Stopping,
  ) => Promise<T | undefined>;
  readonly close: () => void;
}

export function createTaskRunner(): TaskRunner {
  const current = signal<Task | null>(null);
  const cancelled = signal(false);
  let lastId = 0;
  let abort = new AbortController();
  /** The task that must not be overtaken; others wait for it. */
  let unbroken: Promise<unknown> | null = null;

  const start = (label: TaskLabel, stopping: Stopping): TaskControl => {
    abort.abort();
    const own = (abort = new AbortController());
    const asked = new AbortController();
    const id = (lastId += 1);
    const cancel = () => {
      own.abort();
      cancelled.value = true;
      current.value = null;
    };
    const ask = () => {
      asked.abort();
      update({ label: 'task.stopping', cancel: null });
    };
    const update = (change: Partial<Task>) => {
      const now = current.peek();
      if (now?.id === id) current.value = { ...now, ...change };
    };
    const stop = { dropped: cancel, asked: ask, never: null }[stopping];
    current.value = { id, label, done: null, cancel: stop };
    cancelled.value = false;
    return {
      signal: stopping === 'asked' ? asked.signal : own.signal,
      onProgress: (done) => update({ done }),
      onPart: (part) => update({ label: part, done: null }),
    };
  };

  async function finish<T>(work: Promise<T>, isDropped: () => boolean): Promise<T | undefined> {
    try {
      const result = await work;
      return isDropped() ? undefined : result;
    } catch (error) {
      if (error instanceof Cancelled) return undefined;
      throw error;
    } finally {
      if (!isDropped()) current.value = null;
    }
  }

  return {
    current,
    cancelled,
    async run(label, work, stopping = 'dropped') {
      while (unbroken !== null) await unbroken.catch(() => undefined);
      const control = start(label, stopping);
      const { signal: dropped } = abort;
      const result = finish(work(control), () => dropped.aborted);
      if (stopping === 'dropped') return result;
      unbroken = result.finally(() => (unbroken = null));
      return result;
    },
    close: () => abort.abort(),
  };
}
