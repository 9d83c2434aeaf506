// The watchdog: a script of its own that waits for nothing, because office.js may never arrive, or never answer in a restored pane.
import { isShellWaiting, shellText, showShellMessage } from './shell';

const patienceMs = 5_000;

// Only the placeholders are replaced: by then the pane may be there, or a message that says more.
setTimeout(() => {
  if (isShellWaiting()) showShellMessage(shellText('tooLong'), { retry: true });
}, patienceMs);
