// createWorkbook: a workbook on top of a host's grid. Everything about changes that is not the host's own is decided here, once:
// the check that nothing changed since, what a change means in cells, what may not be overwritten, and how to undo it.
import { domainError, type DomainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { createPlan, type EditPlan } from './edit-plan';
import type { GridHost } from './grid-edit';
import { planFormat, planInsertFormula, planRestoreCells, planSetCells } from './plan-cells';
import { planAppendRows, planDeleteRows, planRestoreRows } from './plan-rows';
import { planEnsureColumns, planEnsureTable, planRemoveColumns, planRemoveTable } from './plan-tables';
import type { BasedOn, Capabilities, Change, ReadRequest, Receipt, Snapshot, Workbook } from './port';

export function createWorkbook(host: GridHost): Workbook {
  return {
    capabilities: host.capabilities,
    read: (request) => host.read(request),
    apply: (changes, basedOn) => applyChanges(host, changes, basedOn),
  };
}

async function applyChanges(
  host: GridHost,
  changes: readonly Change[],
  basedOn: BasedOn,
): Promise<Result<Receipt>> {
  const before = await host.read(basedOn.request);
  const plan = planOn(before, changes, basedOn, host.capabilities);
  if (!plan.ok) return plan;
  const run = await host.run(plan.value.edits);
  if (!run.ok) return run;
  return receiptFor(plan.value, await host.read(plan.value.requestAfter));
}

/** What apply does without its host's round trips, for a host whose own calls wait (Google's server): read, planOn, run, read, receiptFor. */
export interface ApplyPlan extends EditPlan {
  /** What to read once the edits are done. */
  readonly requestAfter: ReadRequest;
}

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
      plan.notes.push(domainError('value', 'error.chartNotDrawn', { title: change.title }));
      return undefined;
    case 'restoreCells':
      return planRestoreCells(plan, change);
    case 'restoreRows':
      return planRestoreRows(plan, change);
    case 'removeColumns':
      return planRemoveColumns(plan, change);
    case 'removeTable':
      return planRemoveTable(plan, change);
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
