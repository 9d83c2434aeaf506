// EditPlan: what planning a batch of changes gathers: the edits, how to undo them, and the drafts of the sheets they touch.
import { domainError, type DomainError } from '../../model/domain-error';
import { draftOf, newDraft, type DraftSheet } from './draft-sheet';
import type { GridEdit } from '../grid-edit';
import type { Capabilities, Change, Snapshot, Target } from '../port';

/** A batch as planned so far; planning a change adds to it. */
export interface EditPlan {
  readonly capabilities: Capabilities;
  readonly snapshot: Snapshot;
  readonly edits: GridEdit[];
  /** In the order of undoing: the last change first. */
  readonly undo: Change[];
  readonly notes: DomainError[];
  readonly drafts: Map<string, DraftSheet>;
}

/** A plan of nothing yet. */
export function createPlan(snapshot: Snapshot, capabilities: Capabilities): EditPlan {
  return { capabilities, snapshot, edits: [], undo: [], notes: [], drafts: new Map() };
}

/** The draft of a target; undefined where the sheet does not exist or was not read. */
export function draftFor(plan: EditPlan, target: Target): DraftSheet | undefined {
  const info = plan.snapshot.sheets.find(({ id, name }) =>
    'table' in target ? name === target.table : id === target.sheet,
  );
  const key = 'table' in target && info === undefined ? `new:${target.table}` : info?.id;
  const known = key === undefined ? undefined : plan.drafts.get(key);
  if (known !== undefined || info === undefined) return known;
  const data = plan.snapshot.data.find(({ id }) => id === info.id);
  if ((data?.rows ?? 0) < info.usedRows) return undefined;
  const draft = draftOf(info, data);
  plan.drafts.set(info.id, draft);
  return draft;
}

/** The draft of a sheet that this batch makes, found by its table in later changes. */
export function addDraft(plan: EditPlan, name: string): DraftSheet {
  const draft = newDraft(name);
  plan.drafts.set(draft.id, draft);
  return draft;
}

/** `error.sheetNotRead`, with the table's name or the sheet's id. */
export function noSuchPlace(target: Target): DomainError {
  const name = 'table' in target ? target.table : target.sheet;
  return domainError('value', 'error.sheetNotRead', { sheet: name });
}

/** Whether undoing needs what stands in the column: new sheets and new columns go as a whole. */
export function keepsUndo(draft: DraftSheet, column: number): boolean {
  return !draft.isNew && !draft.made.has(column);
}
