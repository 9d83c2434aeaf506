// pageBeat: the page's own clock and pause between slices of work.
import type { Beat } from '../../jobs/running/time-slices';

export const pageBeat: Beat = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};
