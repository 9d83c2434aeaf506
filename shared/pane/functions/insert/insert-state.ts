// InsertState: inserting a function at the selected cell: the formula, its preview, writing it, and taking it back.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Insertion } from '../../../jobs/insert/plan-insertion';
import { ok, type Result } from '../../../model/result';
import { totalHours } from '../../../jobs/portfolio/total-hours';
import type { ColumnId, SheetId, Snapshot } from '../../../workbook/port';
import { failed } from '../../../jobs/running/outcome';
import { createTaskRunner, type TaskRunner } from '../../shell/task';
import { createWriter, type Undoable } from '../../shell/writer';
import type { FunctionsSurroundings } from '../functions-surroundings';
import {
  composeDraft,
  planDraft,
  unreadSheets,
  type DraftContext,
  type InsertDraft,
} from '../../../jobs/insert/insert-draft';
import { isCurrent, readForInsertion } from '../../../jobs/insert/read-for-insertion';

interface Written {
  readonly kind: 'written';
}

export interface InsertState extends Undoable<Written> {
  readonly tasks: TaskRunner;
  /** Null while nothing is being inserted. */
  readonly draft: ReadonlySignal<InsertDraft | null>;
  readonly as: ReadonlySignal<'formulas' | 'values'>;
  /** What writing the draft would do, or why it cannot be done; null until it is known. */
  readonly preview: ReadonlySignal<Result<Insertion> | null>;
  /** Reads the workbook and composes the call of a function for the selected cell. */
  readonly start: (id: string) => Promise<void>;
  /** The same for the cell that is selected now; a formula that was edited stays as it is. */
  readonly takePlace: () => Promise<void>;
  readonly edit: (text: string) => Promise<void>;
  /** Another column for a parameter; null: none. */
  readonly choose: (parameter: string, column: ColumnId | null) => Promise<void>;
  readonly writeAs: (as: 'formulas' | 'values') => Promise<void>;
  readonly write: () => Promise<void>;
  /** Gives the insertion up, and takes away how the last one ended. */
  readonly dismiss: () => void;
  /** Another workbook: nothing to take back there. */
  readonly forget: () => void;
  readonly close: () => void;
}

export function createInsertState(surroundings: FunctionsSurroundings): InsertState {
  const { host, language, portfolio, onChanged, beat } = surroundings;
  const { workbook } = host;
  const tasks = createTaskRunner();
  const draft = signal<InsertDraft | null>(null);
  const as = signal<'formulas' | 'values'>('formulas');
  const preview = signal<Result<Insertion> | null>(null);
  const writer = createWriter<Written>({ workbook, tasks, onChanged, onDone: dismiss });
  const { outcome } = writer;

  const context = (): DraftContext => {
    const hours = portfolio.portfolio.peek()?.accounts.hours ?? null;
    return {
      mapping: portfolio.source.peek()?.mapping,
      settings: portfolio.settings.settings.peek(),
      hours: hours === null ? null : totalHours(hours),
      language: language.peek(),
    };
  };

  /** The mapping is read anew where the columns have moved since. */
  async function read(others: readonly SheetId[] = []): Promise<Result<Snapshot>> {
    const first = await readForInsertion(workbook, context().mapping, others);
    const source = portfolio.source.peek();
    if (!first.ok || source === null || isCurrent(source, first.value)) return first;
    await portfolio.refresh();
    return readForInsertion(workbook, context().mapping, others);
  }

  /** Makes the draft anew and plans it; the work of one task, so that the last of several wins. */
  async function remake(make: () => Promise<Result<InsertDraft | null>>): Promise<void> {
    outcome.value = null;
    const made = await tasks.run('task.previewing', async () => {
      await beat.pause();
      const next = await make();
      if (!next.ok || next.value === null) return { next, planned: null };
      return { next, planned: planDraft(next.value, as.peek(), workbook.capabilities) };
    });
    if (made === undefined) return;
    if (!made.next.ok) return void (outcome.value = failed(made.next.error));
    draft.value = made.next.value;
    preview.value = made.planned;
  }

  const compose = (id: string, chosen: InsertDraft['chosen']) => async () => {
    const snapshot = await read();
    return snapshot.ok ? ok(composeDraft(id, snapshot.value, chosen, context())) : snapshot;
  };

  /** The edited text over what was read, and over the sheets it names besides. */
  const keepText = (now: InsertDraft, again: boolean) => async (): Promise<Result<InsertDraft>> => {
    const missing = unreadSheets(now);
    if (!again && missing.length === 0) return ok(now);
    const snapshot = await read([...now.snapshot.data.map(({ id }) => id), ...missing]);
    return snapshot.ok ? ok({ ...now, snapshot: snapshot.value }) : snapshot;
  };

  async function takePlace(): Promise<void> {
    const now = draft.peek();
    if (now === null) return;
    await remake(now.edited ? keepText(now, true) : compose(now.id, now.chosen));
  }

  async function write(): Promise<void> {
    const [now, planned] = [draft.peek(), preview.peek()];
    if (now === null || planned?.ok !== true) return;
    const { changes } = planned.value;
    await writer.write({ changes, read: now.snapshot, stopping: 'never' }, () => ({ kind: 'written' }));
  }

  function dismiss(): void {
    draft.value = null;
    preview.value = null;
    outcome.value = null;
  }

  /** The place follows the selection while something is being inserted, and only then. */
  const isOpen = computed(() => draft.value !== null);
  const stopFollowing = effect(() =>
    isOpen.value ? host.selection?.onSelect(() => void takePlace()) : undefined,
  );
  const stopLanguage = language.subscribe(() => void takePlace());

  return {
    tasks,
    draft,
    as,
    preview,
    outcome,
    canUndo: writer.canUndo,
    start: (id) => remake(compose(id, {})),
    takePlace,
    async edit(text) {
      const now = draft.peek();
      if (now === null) return;
      draft.value = { ...now, text, edited: true };
      await remake(keepText(draft.value, false));
    },
    async choose(parameter, column) {
      const now = draft.peek();
      if (now !== null) await remake(compose(now.id, { ...now.chosen, [parameter]: column }));
    },
    async writeAs(wanted) {
      as.value = wanted;
      const now = draft.peek();
      if (now !== null) await remake(keepText(now, false));
    },
    write,
    undo: writer.undo,
    dismiss,
    forget() {
      writer.forget();
      dismiss();
    },
    close() {
      stopFollowing();
      stopLanguage();
      tasks.close();
    },
  };
}
