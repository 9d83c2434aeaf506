// SaveQueue: the steps that are not yet in the workbook, saved one after the other. A sheet that changed meanwhile is read again: where the step does not
// touch what changed, it is saved on top of it; where it does, the user is asked. An answer that was lost is looked up before anything is tried again.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { domainError, type DomainError } from '../../../model/domain-error';
import type { Language } from '../../../model/language';
import type { Result } from '../../../model/result';
import type { Receipt, Snapshot, Workbook } from '../../../workbook/port';
import { attempt } from '../../../jobs/running/attempt';
import { opOutcome, type ConflictField } from '../../../jobs/plan-edits/op-changes';
import { mergedOps, renumberedOp, type PlanOp } from '../../../jobs/plan-edits/plan-op';
import { basedOnTables, tablesTouched } from '../../../jobs/plan-edits/plan-snapshot';

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: DomainError };

/** A step that waits for the user's word, because the sheet says something else than it was based on. */
export interface Conflict {
  readonly op: PlanOp;
  /** Empty where the row is gone. */
  readonly fields: readonly ConflictField[];
}

export interface SaveQueue {
  readonly ops: ReadonlySignal<readonly PlanOp[]>;
  readonly status: ReadonlySignal<SaveStatus>;
  readonly conflict: ReadonlySignal<Conflict | null>;
  /** How often somebody else's changes were taken in on the way. */
  readonly merges: ReadonlySignal<number>;
  readonly push: (op: PlanOp) => void;
  /** Tries the failed step again. */
  readonly retry: () => void;
  /** Gives the failed or conflicting step up: the sheet stays as it is. */
  readonly discard: () => void;
  /** Writes the user's value over what the sheet says now, which the user has seen. */
  readonly keepMine: () => void;
  /** Until nothing is left that can be saved. */
  readonly settled: () => Promise<void>;
  readonly clear: () => void;
}

export interface SaveSurroundings {
  readonly workbook: Workbook;
  readonly snapshot: () => Snapshot | null;
  /** Reads tables again into the snapshot. */
  readonly reread: (tables: readonly string[]) => Promise<Result<Snapshot>>;
  readonly language: () => Language;
  readonly today: () => string;
  /** Until what was entered is drawn: in a browser drawing and saving are done by the same hands. */
  readonly drawn: () => Promise<void>;
  /** The key a new row gets where its own is taken. */
  readonly freeKey: (op: PlanOp) => string;
}

const attempts = 3;

export function createSaveQueue(surroundings: SaveSurroundings): SaveQueue {
  const { workbook, reread } = surroundings;
  const ops = signal<readonly PlanOp[]>([]);
  const status = signal<SaveStatus>({ kind: 'idle' });
  const conflict = signal<Conflict | null>(null);
  const merges = signal(0);
  let running: Promise<void> | null = null;
  /** The first step while it is being written: later ones must not be merged into it. */
  let current: PlanOp | null = null;

  const replaceFirst = (op: PlanOp) => (ops.value = [op, ...ops.peek().slice(1)]);
  const dropFirst = () => (ops.value = ops.peek().slice(1));

  /** True once the first step is out of the way. */
  async function saveFirst(): Promise<boolean> {
    let error: DomainError = domainError('value', 'error.staleWorkbook');
    for (let attempt = 0; attempt < attempts; attempt++) {
      const op = (current = ops.peek()[0] ?? null);
      if (op === null) return true;
      const saved = await tryOnce(op);
      if (saved === 'saved') return true;
      if (saved === 'asked') return false;
      if (saved !== 'again') {
        error = saved;
        if (!isWorthTrying(error)) break;
      }
    }
    status.value = { kind: 'failed', error };
    return false;
  }

  async function tryOnce(op: PlanOp): Promise<'saved' | 'asked' | 'again' | DomainError> {
    const { language, today } = surroundings;
    const tables = tablesTouched(op.table);
    let snapshot = surroundings.snapshot();
    if (snapshot === null) {
      const read = await reread(tables);
      if (!read.ok) return read.error;
      snapshot = read.value;
    }
    const outcome = opOutcome(op, { snapshot, language: language(), today: today() });
    if (outcome.kind === 'done') {
      dropFirst();
      return 'saved';
    }
    if (outcome.kind === 'taken') {
      renumber(op);
      return 'again';
    }
    if (outcome.kind !== 'changes') {
      conflict.value = { op, fields: outcome.kind === 'conflict' ? outcome.fields : [] };
      return 'asked';
    }
    const receipt = await apply(outcome.changes, basedOnTables(snapshot, tables));
    const read = await reread(tables);
    if (!receipt.ok) {
      if (receipt.error.code === 'error.staleWorkbook' && read.ok) merges.value += 1;
      return receipt.error;
    }
    // Unseen is not saved: what was written shows once it is read, and until then the step stays laid over what was read before.
    if (!read.ok) return read.error;
    dropFirst();
    return 'saved';
  }

  const apply = (...args: Parameters<Workbook['apply']>): Promise<Result<Receipt>> =>
    attempt(() => workbook.apply(...args));

  /** Steps that follow go on about the same row under its new key. */
  function renumber(op: PlanOp): void {
    const key = surroundings.freeKey(op);
    ops.value = ops.peek().map((one) => renumberedOp(one, op, key));
  }

  async function run(): Promise<void> {
    status.value = { kind: 'saving' };
    await surroundings.drawn();
    while (ops.peek().length > 0) {
      if (!(await saveFirst())) break;
    }
    current = null;
    if (ops.peek().length === 0) status.value = { kind: 'saved' };
    else if (conflict.peek() !== null) status.value = { kind: 'idle' };
  }

  function start(): void {
    if (running !== null || conflict.peek() !== null || ops.peek().length === 0) return;
    running = run().finally(() => {
      running = null;
      if (status.peek().kind === 'saved') start();
    });
  }

  const decide = (change: () => void) => {
    change();
    conflict.value = null;
    start();
  };

  return {
    ops,
    status,
    conflict,
    merges,
    push(op) {
      const waiting = ops.peek();
      const last = waiting[waiting.length - 1];
      const merged = last === undefined || last === current ? null : mergedOps(last, op);
      ops.value = merged === null ? [...waiting, op] : [...waiting.slice(0, -1), merged];
      if (status.peek().kind !== 'failed') start();
    },
    retry: () => start(),
    discard: () =>
      decide(() => {
        const first = ops.peek()[0];
        const follows = (op: PlanOp) =>
          first?.kind === 'add' && op.table === first.table && op.key === first.key;
        ops.value = ops
          .peek()
          .slice(1)
          .filter((op) => !follows(op));
        status.value = { kind: 'idle' };
      }),
    keepMine: () =>
      decide(() => {
        const asked = conflict.peek();
        const first = ops.peek()[0];
        if (asked === null || first === undefined) return;
        replaceFirst(insisting(first, asked.fields));
      }),
    async settled() {
      while (running !== null) await running;
    },
    clear() {
      ops.value = [];
      conflict.value = null;
      status.value = { kind: 'idle' };
      merges.value = 0;
    },
  };
}

/** A lost answer or a change by somebody else may turn out well the next time; a protected sheet will not. */
const isWorthTrying = ({ code }: DomainError): boolean =>
  code === 'error.staleWorkbook' || code === 'error.hostFailed' || code === 'error.workbookBusy';

/** The same step, based on what the user has now been shown. A set on a row that is gone adds the row again. */
function insisting(op: PlanOp, fields: readonly ConflictField[]): PlanOp {
  const seen = Object.fromEntries(fields.map(({ field, theirs }) => [field, theirs]));
  if (op.kind === 'add') return op;
  if (op.kind === 'set' && fields.length === 0) {
    const { table, account, key, was, values } = op;
    const owner = account === null ? {} : { account: account.key, name: account.name };
    return { kind: 'add', table, account, key, values: { id: key, ...owner, ...was, ...values } };
  }
  return { ...op, was: { ...op.was, ...seen } };
}
