// Task: the one long thing the pane is doing now: what, how far, and how to stop it. A new task takes the place of the one before.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { PaneTextKey } from '../text/pane-text';
import { Cancelled } from './time-slices';

export type TaskLabel = Extract<PaneTextKey, `task.${string}`>;

export interface Task {
  /** Tells one task from the next. */
  readonly id: number;
  readonly label: TaskLabel;
  /** 0–1, or null where it cannot be known. */
  readonly done: number | null;
  /** Null where stopping half-way would be worse than waiting: a write is all or nothing. */
  readonly cancel: (() => void) | null;
}

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
  /** The result of the work; undefined where it was cancelled or overtaken by another task. */
  readonly run: <T>(
    label: TaskLabel,
    work: (control: TaskControl) => Promise<T>,
    options?: { readonly cancellable: boolean },
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

  const start = (label: TaskLabel, cancellable: boolean): TaskControl => {
    abort.abort();
    const own = (abort = new AbortController());
    const id = (lastId += 1);
    const cancel = () => {
      own.abort();
      cancelled.value = true;
      current.value = null;
    };
    const update = (change: Partial<Task>) => {
      const now = current.peek();
      if (now?.id === id) current.value = { ...now, ...change };
    };
    current.value = { id, label, done: null, cancel: cancellable ? cancel : null };
    cancelled.value = false;
    return {
      signal: own.signal,
      onProgress: (done) => update({ done }),
      onPart: (part) => update({ label: part, done: null }),
    };
  };

  async function finish<T>(work: Promise<T>, control: TaskControl): Promise<T | undefined> {
    try {
      const result = await work;
      return control.signal.aborted ? undefined : result;
    } catch (error) {
      if (error instanceof Cancelled) return undefined;
      throw error;
    } finally {
      if (!control.signal.aborted) current.value = null;
    }
  }

  return {
    current,
    cancelled,
    async run(label, work, { cancellable } = { cancellable: true }) {
      while (unbroken !== null) await unbroken.catch(() => undefined);
      const control = start(label, cancellable);
      const result = finish(work(control), control);
      if (cancellable) return result;
      unbroken = result.finally(() => (unbroken = null));
      return result;
    },
    close: () => abort.abort(),
  };
}
