// applyChanges: writes changes into the spreadsheet while nobody else's add-on does: the version is checked inside the lock.
import { domainError } from '../../shared/model/domain-error';
import type { Language } from '../../shared/model/language';
import { fail, type Result } from '../../shared/model/result';
import { planOn, receiptFor } from '../../shared/workbook/planning/create-workbook';
import type { BasedOn, Change, Receipt } from '../../shared/workbook/port';
import { capabilities } from './capabilities';
import { readSnapshot } from './read-snapshot';
import { runEdits } from './run-edits';

const patienceMs = 20_000;

function applyLocked(changes: readonly Change[], basedOn: BasedOn, language: Language): Result<Receipt> {
  const plan = planOn(readSnapshot(basedOn.request, language), changes, basedOn, capabilities);
  if (!plan.ok) return plan;
  const run = runEdits(plan.value.edits, language);
  if (!run.ok) return run;
  return receiptFor(plan.value, readSnapshot(plan.value.requestAfter, language));
}

/** The receipt, or an error with nothing written: `error.workbookBusy` where the lock was not to be had within 20 seconds. */
export function applyChanges(
  changes: readonly Change[],
  basedOn: BasedOn,
  language: Language,
): Result<Receipt> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceMs)) return fail(domainError('value', 'error.workbookBusy'));
  try {
    return applyLocked(changes, basedOn, language);
  } finally {
    lock.releaseLock();
  }
}
