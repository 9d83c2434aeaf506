// The page's side of the worker: one worker per task, so that cancelling is ending it. Loaded only when a file is first opened or saved.
import type { Checked } from './file-problem';
import type { SaveRequest } from './save-request';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';
import type { OpenedFile } from './xlsx-file';

function ask(request: WorkerRequest, signal?: AbortSignal): Promise<WorkerAnswer> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url));
  return new Promise<WorkerAnswer>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<WorkerAnswer>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    signal?.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function unexpected(answer: WorkerAnswer): Error {
  return new Error(answer.kind === 'failed' ? answer.message : answer.kind);
}

/** The workbook, or why it cannot be opened. Rejects with an AbortError when `signal` ends it, and with what the worker failed with. */
export async function openInWorker(
  bytes: Uint8Array,
  name: string,
  ourFunctions: readonly string[],
  signal?: AbortSignal,
): Promise<Checked<OpenedFile>> {
  const answer = await ask({ kind: 'open', bytes, name, ourFunctions }, signal);
  if (answer.kind !== 'opened') throw unexpected(answer);
  return answer.file;
}

/** The bytes of the file. Rejects with an AbortError when `signal` ends it, and with what the worker failed with. */
export async function saveInWorker(request: SaveRequest, signal?: AbortSignal): Promise<Uint8Array> {
  const answer = await ask({ kind: 'save', request }, signal);
  if (answer.kind !== 'saved') throw unexpected(answer);
  return answer.bytes;
}
