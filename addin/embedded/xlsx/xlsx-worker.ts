// The worker: reads and writes .xlsx files away from the page's own thread, which stays free to draw and to answer.
import type { WorkerAnswer, WorkerRequest } from './worker-messages';
import { openXlsx, saveXlsx } from './xlsx-file';

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    if (request.kind === 'save') return { kind: 'saved', bytes: await saveXlsx(request.request) };
    return { kind: 'opened', file: await openXlsx(request.bytes, request.name, request.ourFunctions) };
  } catch (error) {
    return { kind: 'failed', message: String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  void answer(event.data).then((result) => self.postMessage(result));
});
