// FormulasState: finding the formulas of this add-in in the whole workbook, turning them into values or entering them again, and taking that back.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { convertToValues, type Conversion } from '../../../jobs/formulas/convert-to-values';
import { ownFormulas, type OwnFormula } from '../../../jobs/formulas/own-formulas';
import { repairFormulas, type Repair } from '../../../jobs/formulas/repair-formulas';
import type { DomainError } from '../../../model/domain-error';
import { ok, type Result } from '../../../model/result';
import { createUndo } from '../../../workbook/undo';
import type { Progress, Snapshot, Workbook } from '../../../workbook/port';
import { attempt } from '../../../jobs/source/read-workbook';
import { createTaskRunner, type TaskRunner } from '../../shell/task';
import type { Beat } from '../../shell/time-slices';

export interface FoundFormulas {
  readonly snapshot: Snapshot;
  readonly formulas: readonly OwnFormula[];
  readonly conversion: Conversion;
  readonly repair: Repair;
}

export type FormulasAction = 'values' | 'repair';

export type FormulasOutcome =
  | { readonly kind: FormulasAction; readonly count: number }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly error: DomainError };

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

export function createFormulasState({ onChanged, beat, ...host }: FormulasSurroundings): FormulasState {
  const workbook = createUndo(host.workbook);
  const tasks = createTaskRunner();
  const found = signal<FoundFormulas | null>(null);
  const action = signal<FormulasAction | null>(null);
  const outcome = signal<FormulasOutcome | null>(null);
  const failed = (error: DomainError) => void (outcome.value = { kind: 'failed', error });
  const dismiss = () => {
    found.value = null;
    action.value = null;
    outcome.value = null;
  };

  /** What was read is out of date whether the change went well or not. */
  async function ended(receipt: Result<unknown>, done: FormulasOutcome): Promise<void> {
    dismiss();
    if (!receipt.ok) return failed(receipt.error);
    await onChanged();
    outcome.value = done;
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
      else failed(read.error);
    },
    choose(wanted) {
      action.value = wanted;
    },
    async write() {
      const [now, wanted] = [found.peek(), action.peek()];
      if (now === null || wanted === null) return;
      const { changes, formulas } = wanted === 'values' ? now.conversion : now.repair;
      const { version, request } = now.snapshot;
      const receipt = await tasks.run(
        'task.writing',
        (control) => attempt(() => workbook.apply(changes, { version, request }, control)),
        'asked',
      );
      if (receipt !== undefined) await ended(receipt, { kind: wanted, count: formulas.length });
    },
    async undo() {
      const receipt = await tasks.run('task.undoing', () => attempt(() => workbook.undo()), 'never');
      if (receipt !== undefined) await ended(receipt, { kind: 'undone' });
    },
    forget() {
      workbook.forget();
      dismiss();
    },
    close: () => tasks.close(),
  };
}

async function readAllSheets(workbook: Workbook, progress: Progress): Promise<Result<Snapshot>> {
  const listed = await attempt(() => workbook.read({ sheets: 'none' }));
  if (!listed.ok) return listed;
  return attempt(() => workbook.read({ sheets: listed.value.sheets.map(({ id }) => id) }, progress));
}

const findFormulas = (snapshot: Snapshot): FoundFormulas => ({
  snapshot,
  formulas: ownFormulas(snapshot),
  conversion: convertToValues(snapshot),
  repair: repairFormulas(snapshot),
});
