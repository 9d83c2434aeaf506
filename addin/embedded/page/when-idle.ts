// whenIdle: work that can wait until the page is drawn and nobody needs it. Safari has no idle callback; there a moment's pause must do.

const pauseMs = 300;

/** Begins the work when the browser is idle, after two seconds at the latest. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, pauseMs);
}
