// FormulasState: finding the formulas of this add-in in the whole workbook, turning them into values or entering them again, and taking that back.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { findFormulas, readAllSheets, type FoundFormulas } from '../../../jobs/formulas/found-formulas';
import { ok } from '../../../model/result';
import type { Workbook } from '../../../workbook/port';
import { failed, type Outcome } from '../../../jobs/running/outcome';
import { createTaskRunner, type TaskRunner } from '../../shell/task';
import type { Beat } from '../../../jobs/running/time-slices';
import { createWriter } from '../../shell/writer';

export type FormulasAction = 'values' | 'repair';

interface FormulasWritten {
  readonly kind: FormulasAction;
  readonly count: number;
}

export type FormulasOutcome = Outcome<FormulasWritten>;

export interface FormulasState {
  readonly tasks: TaskRunner;
  /** Null until they were looked for, and again once the workbook was changed. */
  readonly found: ReadonlySignal<FoundFormulas | null>;
  /** What is shown for approval. */
  readonly action: ReadonlySignal<FormulasAction | null>;
  readonly outcome: ReadonlySignal<FormulasOutcome | null>;
  readonly look: () => Promise<void>;
  readonly choose: (action: FormulasAction | null) => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Another workbook: nothing to take back there. */
  readonly forget: () => void;
  readonly close: () => void;
}

export interface FormulasSurroundings {
  readonly workbook: Workbook;
  /** The workbook was changed by us: what was read is out of date. */
  readonly onChanged: () => Promise<void>;
  readonly beat: Beat;
}

export function createFormulasState({ workbook, onChanged, beat }: FormulasSurroundings): FormulasState {
  const tasks = createTaskRunner();
  const found = signal<FoundFormulas | null>(null);
  const action = signal<FormulasAction | null>(null);
  // What was read is out of date whether the change went well or not.
  const surroundings = { workbook, tasks, onChanged, onDone: dismiss, onFailed: dismiss };
  const writer = createWriter<FormulasWritten>(surroundings);
  const { outcome } = writer;

  function dismiss(): void {
    found.value = null;
    action.value = null;
    outcome.value = null;
  }

  return {
    tasks,
    found,
    action,
    outcome,
    async look() {
      dismiss();
      const read = await tasks.run('task.findingFormulas', async (control) => {
        await beat.pause();
        const snapshot = await readAllSheets(workbook, control);
        return snapshot.ok ? ok(findFormulas(snapshot.value)) : snapshot;
      });
      if (read === undefined) return;
      if (read.ok) found.value = read.value;
      else outcome.value = failed(read.error);
    },
    choose(wanted) {
      action.value = wanted;
    },
    async write() {
      const [now, wanted] = [found.peek(), action.peek()];
      if (now === null || wanted === null) return;
      const { changes, formulas } = wanted === 'values' ? now.conversion : now.repair;
      const planned = { changes, read: now.snapshot, stopping: 'asked' } as const;
      await writer.write(planned, () => ({ kind: wanted, count: formulas.length }));
    },
    undo: writer.undo,
    forget() {
      writer.forget();
      dismiss();
    },
    close: () => tasks.close(),
  };
}
