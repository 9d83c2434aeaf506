// Undo: the stack of what the pane wrote, each step taken back in one go, and refused where somebody changed the sheet since.
import { domainError } from '../model/domain-error';
import { fail, type Result } from '../model/result';
import type { BasedOn, Change, Progress, Receipt, Workbook } from './port';

/** A workbook that remembers how what was applied through it is taken back, for as long as the pane is open. */
export interface UndoableWorkbook extends Workbook {
  /** How many steps can be taken back. */
  readonly depth: () => number;
  /** Takes the last step back. A refused step stays on the stack. */
  readonly undo: () => Promise<Result<Receipt>>;
  /** Forgets all steps, as when another workbook was opened. */
  readonly forget: () => void;
}

/**
 * A workbook with an empty stack of undos around it. `undo` fails with `error.nothingToUndo` where the stack is empty, and with `error.undoStale`
 * where what it would undo has been changed by somebody since.
 */
export function createUndo(workbook: Workbook): UndoableWorkbook {
  const steps: Receipt[] = [];
  const apply = async (
    changes: readonly Change[],
    basedOn: BasedOn,
    progress?: Progress,
  ): Promise<Result<Receipt>> => {
    const receipt = await workbook.apply(changes, basedOn, progress);
    if (receipt.ok && receipt.value.undo.length > 0) steps.push(receipt.value);
    return receipt;
  };
  return {
    capabilities: workbook.capabilities,
    read: (request, progress) => workbook.read(request, progress),
    apply,
    depth: () => steps.length,
    forget: () => steps.splice(0),
    undo: async () => {
      const last = steps[steps.length - 1];
      if (last === undefined) return fail(domainError('value', 'error.nothingToUndo'));
      const receipt = await workbook.apply(last.undo, last.basedOn);
      if (receipt.ok) steps.pop();
      return isStale(receipt) ? fail(domainError('value', 'error.undoStale')) : receipt;
    },
  };
}

const isStale = (receipt: Result<Receipt>): boolean =>
  !receipt.ok && receipt.error.code === 'error.staleWorkbook';
