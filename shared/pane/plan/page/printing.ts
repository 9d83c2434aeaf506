// Printing, as the state knows it: pages are handed over, and the answer is how many of them are on paper, or shown to be printed.
import type { Language } from '../../../model/language';
import type { Result } from '../../../model/result';
import type { PlanPage } from '../../../jobs/plan-page/page-part';

/** Resolves once the dialog is closed or the window is open. Fewer pages than given where no more go in one go; never none. */
export type PrintPages = (pages: readonly PlanPage[], language: Language) => Promise<Result<number>>;

/** How many of the first sizes stay within the limit together: one at least, for a page is not torn apart. */
export function countWithin(sizes: readonly number[], limit: number): number {
  let sum = sizes[0] ?? 0;
  let count = Math.min(1, sizes.length);
  while (count < sizes.length && (sum += sizes[count] ?? 0) <= limit) count++;
  return count;
}
