// until: waits for what no page can be asked for, by looking again and again; the one place of the tests where time passes by itself.
import { setTimeout as pause } from 'node:timers/promises';

const lookMs = 25;

/** Until it is so; fails with `what` where it is not so in time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  patienceMs = 10_000,
): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(lookMs);
  }
}
