// createWorkbook: a workbook on top of a host's grid. Everything about changes that is not the host's own is decided here, once:
// the check that nothing changed since, what a change means in cells, what may not be overwritten, and how to undo it.
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { createPlan, type EditPlan } from './edit-plan';
import type { GridHost } from '../grid-edit';
import { planAddChart, planPrintOnePage, planRemoveChart } from './plan-charts';
import { planFormat, planInsertFormula, planRestoreCells, planSetCells } from './plan-cells';
import { planAppendRows, planDeleteRows, planRestoreRows } from './plan-rows';
import { planEnsureColumns, planEnsureTable, planRemoveColumns, planRemoveTable } from './plan-tables';
import type {
  BasedOn,
  Capabilities,
  Change,
  Progress,
  ReadRequest,
  Receipt,
  Snapshot,
  Workbook,
} from '../port';

/** The workbook of a host. `apply` reads what the changes are based on once more, plans, runs the edits, and reads again for the receipt. */
export function createWorkbook(host: GridHost): Workbook {
  return {
    capabilities: host.capabilities,
    read: (request, progress) => host.read(request, progress),
    apply: (changes, basedOn, progress) => applyChanges(host, changes, basedOn, progress),
  };
}

async function applyChanges(
  host: GridHost,
  changes: readonly Change[],
  basedOn: BasedOn,
  progress: Progress = {},
): Promise<Result<Receipt>> {
  const { reading, writing } = applyProgress(progress);
  const before = await host.read(basedOn.request, reading);
  const plan = planOn(before, changes, basedOn, host.capabilities);
  if (!plan.ok) return plan;
  const run = await host.run(plan.value.edits, writing);
  if (!run.ok) return run;
  return receiptFor(plan.value, await host.read(plan.value.requestAfter));
}

/** Looking first takes about a third of the time. What is written cannot be stopped any more while it is read again. */
function applyProgress({ onProgress, signal }: Progress): {
  readonly reading: Progress;
  readonly writing: Progress;
} {
  const stop = signal === undefined ? {} : { signal };
  if (onProgress === undefined) return { reading: stop, writing: stop };
  return {
    reading: { ...stop, onProgress: (done) => onProgress(done / 3) },
    writing: { ...stop, onProgress: (done) => onProgress(1 / 3 + (done * 2) / 3) },
  };
}

/** What apply does without its host's round trips, for a host whose own calls wait (Google's server): read, planOn, run, read, receiptFor. */
export interface ApplyPlan extends EditPlan {
  /** What to read once the edits are done. */
  readonly requestAfter: ReadRequest;
}

/**
 * The plan of a batch on what was read just now; or why nothing can be done: the reading's own error, `error.staleWorkbook`, or that of the first
 * impossible change.
 */
export function planOn(
  before: Result<Snapshot>,
  changes: readonly Change[],
  basedOn: BasedOn,
  capabilities: Capabilities,
): Result<ApplyPlan> {
  if (!before.ok) return before;
  if (before.value.version !== basedOn.version) return fail(domainError('value', 'error.staleWorkbook'));
  const plan = planChanges(before.value, changes, capabilities);
  return plan.ok ? ok({ ...plan.value, requestAfter: requestAfter(basedOn.request, plan.value) }) : plan;
}

/** The receipt of a plan whose edits are done, from what `requestAfter` gave. Where that reading failed its error, though the edits are done. */
export function receiptFor(
  { undo, notes, requestAfter }: ApplyPlan,
  after: Result<Snapshot>,
): Result<Receipt> {
  if (!after.ok) return after;
  const { version } = after.value;
  return ok({ version, undo, basedOn: { version, request: requestAfter }, notes });
}

/** The edits of a batch, or the first reason why none of it can be done. */
export function planChanges(
  snapshot: Snapshot,
  changes: readonly Change[],
  capabilities: Capabilities,
): Result<EditPlan> {
  const plan = createPlan(snapshot, capabilities);
  for (const change of changes) {
    const error = planChange(plan, change);
    if (error !== undefined) return fail(error);
  }
  return ok(plan);
}

function planChange(plan: EditPlan, change: Change): DomainError | undefined {
  switch (change.kind) {
    case 'ensureTable':
      return planEnsureTable(plan, change);
    case 'ensureColumns':
      return planEnsureColumns(plan, change);
    case 'setCells':
      return planSetCells(plan, change);
    case 'appendRows':
      return planAppendRows(plan, change);
    case 'deleteRows':
      return planDeleteRows(plan, change);
    case 'insertFormula':
      return planInsertFormula(plan, change);
    case 'format':
      return planFormat(plan, change);
    case 'addChart':
      return planAddChart(plan, change);
    case 'printOnePage':
      return planPrintOnePage(plan, change);
    case 'restoreCells':
      return planRestoreCells(plan, change);
    case 'restoreRows':
      return planRestoreRows(plan, change);
    case 'removeColumns':
      return planRemoveColumns(plan, change);
    case 'removeTable':
      return planRemoveTable(plan, change);
    case 'removeChart':
      return planRemoveChart(plan, change);
  }
}

/** Undoing must see what was written: the same request, and our tables that were touched. */
function requestAfter(request: ReadRequest, { drafts }: EditPlan): ReadRequest {
  const tables = new Set([
    ...(request.tables ?? []),
    ...[...drafts.values()].filter(({ isNew }) => isNew).map(({ name }) => name),
  ]);
  return { ...request, tables: [...tables] };
}
