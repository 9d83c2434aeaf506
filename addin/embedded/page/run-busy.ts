// runBusy: shows that something takes long, and lets it be cancelled; what is quick shows nothing, so that the page does not flicker.
import type { PageStore, Sentence } from './page-state';

const patienceMs = 300;

/**
 * Done when the work is, and rejects with what it rejects with. The sentence shows after 300 milliseconds; its Cancel aborts the work's
 * signal.
 */
export async function runBusy(
  store: PageStore,
  sentence: Sentence,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(
    () => store.update({ busy: { ...sentence, cancel: () => controller.abort() } }),
    patienceMs,
  );
  try {
    await work(controller.signal);
  } finally {
    clearTimeout(timer);
    store.update({ busy: null });
  }
}
