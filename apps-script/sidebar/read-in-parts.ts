// readInParts: reads what the pane asks for: in one call where it is little, else part by part, so that no call comes near Google's time limit.
import { domainError } from '../../shared/model/domain-error';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Progress, ReadRequest, Snapshot } from '../../shared/workbook/port';
import { cellsIn } from '../workbook/sheet-windows';
import { snapshotOfWindows, type Outline, type WindowCells } from '../workbook/snapshot-of-windows';
import { askAgain } from './ask-server';

/** What a reading or writing fails with once the user has stopped it. */
export const cancelled = domainError('value', 'error.cancelled');

function isOutline(value: Snapshot | Outline): value is Outline {
  return 'parts' in value;
}

async function readParts(
  outline: Outline,
  { onProgress = () => undefined, signal }: Progress,
): Promise<Result<Snapshot>> {
  const all = cellsIn(outline.parts.flat());
  const windows: WindowCells[] = [];
  let done = 0;
  for (const part of outline.parts) {
    if (signal?.aborted === true) return fail(cancelled);
    const read = await askAgain<readonly WindowCells[]>('kamReadPart', part);
    if (!read.ok) return read;
    windows.push(...read.value);
    done += cellsIn(part);
    onProgress(done / all);
  }
  return signal?.aborted === true ? fail(cancelled) : ok(snapshotOfWindows(outline, windows));
}

async function readOnce(request: ReadRequest, progress: Progress): Promise<Result<Snapshot>> {
  if (progress.signal?.aborted === true) return fail(cancelled);
  const begun = await askAgain<Snapshot | Outline>('kamRead', request);
  if (!begun.ok) return begun;
  return isOutline(begun.value) ? readParts(begun.value, progress) : ok(begun.value);
}

/** Progress that has been told is not taken back when reading starts afresh. */
function neverFalling({ onProgress, ...rest }: Progress): Progress {
  if (onProgress === undefined) return rest;
  let told = 0;
  return { ...rest, onProgress: (done) => onProgress((told = Math.max(told, done))) };
}

/** The snapshot; progress never falls. Where a sheet changed its size or name meanwhile, once more from the start. */
export async function readInParts(request: ReadRequest, progress: Progress = {}): Promise<Result<Snapshot>> {
  const forward = neverFalling(progress);
  const first = await readOnce(request, forward);
  return !first.ok && first.error.code === 'error.staleWorkbook' ? readOnce(request, forward) : first;
}
