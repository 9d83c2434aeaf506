// Writer: a job's writes to the workbook, each a step that can be taken back, and how the last write or undo ended.
import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Result } from '../../model/result';
import type { Change, Receipt, Snapshot, Workbook } from '../../workbook/port';
import { createUndo } from '../../workbook/undo';
import { attempt } from '../../jobs/running/attempt';
import { outcomeOf, outcomeOfUndo, type Done, type Outcome } from '../../jobs/running/outcome';
import type { Stopping, TaskRunner } from './task';

/** What a view shows of it. */
export interface Undoable<D extends Done = Done> {
  readonly outcome: ReadonlySignal<Outcome<D> | null>;
  /** Whether a write can be taken back. */
  readonly canUndo: ReadonlySignal<boolean>;
  readonly undo: () => Promise<void>;
}

export interface Writer<D extends Done> extends Undoable<D> {
  readonly outcome: Signal<Outcome<D> | null>;
  /** Writes what was planned on a snapshot. Gives whether it was done. */
  readonly write: (planned: PlannedWrite, done: (receipt: Receipt) => D) => Promise<boolean>;
  /** Another workbook: nothing to take back there. */
  readonly forget: () => void;
}

export interface PlannedWrite {
  readonly changes: readonly Change[];
  /** What the changes were planned on. */
  readonly read: Snapshot;
  readonly stopping: Exclude<Stopping, 'dropped'>;
}

export interface WriterSurroundings {
  readonly workbook: Workbook;
  readonly tasks: TaskRunner;
  /** Puts away what was shown for approval: it is written, or taken back. */
  readonly onDone: () => void;
  /** Where a failure leaves nothing to approve either. */
  readonly onFailed?: () => void;
  /** The workbook was changed by us: what was read is out of date. */
  readonly onChanged: () => Promise<void>;
}

export function createWriter<D extends Done>(surroundings: WriterSurroundings): Writer<D> {
  const { tasks, onDone, onFailed, onChanged } = surroundings;
  const workbook = createUndo(surroundings.workbook);
  const outcome = signal<Outcome<D> | null>(null);
  const canUndo = signal(false);

  /** A receipt is missing where the pane was closed meanwhile. */
  async function end<T>(
    receipt: Result<T> | undefined,
    ended: (of: Result<T>) => Outcome<D>,
  ): Promise<boolean> {
    if (receipt === undefined) return false;
    canUndo.value = workbook.depth() > 0;
    if (receipt.ok) {
      onDone();
      await onChanged();
    } else onFailed?.();
    outcome.value = ended(receipt);
    return receipt.ok;
  }

  return {
    outcome,
    canUndo,
    async write({ changes, read: { version, request }, stopping }, done) {
      const receipt = await tasks.run(
        'task.writing',
        (control) => {
          const progress = stopping === 'asked' ? control : undefined;
          return attempt(() => workbook.apply(changes, { version, request }, progress));
        },
        stopping,
      );
      return end(receipt, (of) => outcomeOf(of, done));
    },
    async undo() {
      await end(
        await tasks.run('task.undoing', () => attempt(() => workbook.undo()), 'never'),
        outcomeOfUndo,
      );
    },
    forget() {
      workbook.forget();
      canUndo.value = false;
    },
  };
}
