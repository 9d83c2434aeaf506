// WriteState: what is to be written, the preview of it, writing, and taking it back.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DomainError } from '../../../model/domain-error';
import type { Language } from '../../../model/language';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import {
  writeColumns,
  type WriteChoice,
  type WriteColumn,
  type WritePlan,
} from '../../../jobs/write-classes/write-choice';
import { planWrite } from '../../../jobs/write-classes/write-classes';
import { accountsTable, writesOwnSheet } from '../../../jobs/write-classes/own-sheet';
import type { RevealPort, Snapshot, Workbook } from '../../../workbook/port';
import { attempt } from '../../../jobs/running/attempt';
import { failed } from '../../../jobs/running/outcome';
import type { TaskRunner } from '../../shell/task';
import type { Beat } from '../../../jobs/running/time-slices';
import { createWriter, type Undoable } from '../../shell/writer';

interface Written {
  readonly kind: 'written';
  readonly notes: readonly DomainError[];
}

export interface WriteState extends Undoable<Written> {
  readonly choice: ReadonlySignal<Omit<WriteChoice, 'language'>>;
  /** The preview; null while it is closed. */
  readonly plan: ReadonlySignal<WritePlan | null>;
  readonly writeAs: (as: WriteChoice['as']) => void;
  readonly include: (column: WriteColumn, included: boolean) => void;
  readonly preview: () => Promise<void>;
  readonly closePreview: () => void;
  readonly write: () => Promise<void>;
  /** Closes the preview and takes away how the last write ended: the workbook was read again. */
  readonly dismiss: () => void;
  /** Another workbook: nothing to take back there. */
  readonly forget: () => void;
  readonly close: () => void;
}

export interface WriteSurroundings {
  readonly workbook: Workbook;
  readonly tasks: TaskRunner;
  readonly beat: Beat;
  readonly language: ReadonlySignal<Language>;
  readonly portfolio: ReadonlySignal<Portfolio | null>;
  /** The account sheet as it was read for the portfolio. */
  readonly snapshot: () => Snapshot | null;
  /** The workbook was changed by us: what was read is out of date. */
  readonly onChanged: () => Promise<void>;
  readonly reveal?: RevealPort | undefined;
}

const firstChoice: Omit<WriteChoice, 'language'> = { as: 'formulas', columns: ['class', 'explanation'] };

export function createWriteState(surroundings: WriteSurroundings): WriteState {
  const { workbook, tasks, beat, language, portfolio, snapshot, onChanged } = surroundings;
  const choice = signal(firstChoice);
  const plan = signal<WritePlan | null>(null);
  const closePreview = () => void (plan.value = null);
  const writer = createWriter<Written>({ workbook, tasks, onChanged, onDone: closePreview });
  const { outcome } = writer;

  const change = (next: Partial<WriteChoice>) => {
    choice.value = { ...choice.value, ...next };
    if (plan.value !== null) void preview();
  };

  const dismiss = () => {
    closePreview();
    outcome.value = null;
  };

  async function preview(): Promise<void> {
    outcome.value = null;
    const planned = await tasks.run('task.previewing', async () => {
      await beat.pause();
      const [read, classified] = [snapshot(), portfolio.peek()];
      if (read === null || classified === null) return undefined;
      const wanted = { ...choice.peek(), language: language.peek() };
      return attempt(() => Promise.resolve(planWrite(read, classified, wanted, workbook.capabilities)));
    });
    if (planned === undefined) return;
    plan.value = planned.ok ? planned.value : null;
    if (!planned.ok) outcome.value = failed(planned.error);
  }

  async function write(): Promise<void> {
    const [read, ready] = [snapshot(), plan.peek()];
    if (read === null || ready === null) return;
    const planned = { changes: ready.changes, read, stopping: 'asked' } as const;
    const isDone = await writer.write(planned, ({ notes }) => ({ kind: 'written', notes }));
    if (isDone) await revealResult(ready);
  }

  /** A result on a sheet of its own would go unseen: that sheet is shown. */
  async function revealResult({ changes }: WritePlan): Promise<void> {
    const { reveal } = surroundings;
    if (reveal === undefined || !writesOwnSheet(changes)) return;
    const listed = await attempt(() => workbook.read({ sheets: 'none' }));
    const sheet = listed.ok ? listed.value.sheets.find(({ name }) => name === accountsTable)?.id : undefined;
    if (sheet !== undefined) await reveal.reveal({ sheet, row: 0, column: 0 });
  }

  /** A preview is in one language; it is made anew in another. */
  const stopFollowing = language.subscribe(() => {
    if (plan.peek() !== null) void preview();
  });

  return {
    choice,
    plan,
    outcome,
    canUndo: writer.canUndo,
    writeAs: (as) => change({ as }),
    include(column, included) {
      const columns = writeColumns.filter((one) =>
        one === column ? included : choice.peek().columns.includes(one),
      );
      change({ columns });
    },
    preview,
    closePreview,
    write,
    undo: writer.undo,
    dismiss,
    forget() {
      writer.forget();
      dismiss();
    },
    close: stopFollowing,
  };
}
