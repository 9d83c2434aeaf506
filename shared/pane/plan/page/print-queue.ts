// PrintQueue: pages on their way to paper. Where not all of them go at once, the rest waits to be asked for.
import type { Language } from '../../../model/language';
import { ok, type Result } from '../../../model/result';
import type { PlanPage } from '../../../jobs/plan-page/page-part';
import type { PrintPages } from './printing';

/** Which pages went: one-based, both included. */
export interface PrintedPages {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface PrintQueue {
  readonly print: (pages: readonly PlanPage[], language: Language) => Promise<Result<PrintedPages>>;
  /** The pages after those printed last; where printing failed, the same again. */
  readonly next: () => Promise<Result<PrintedPages>>;
}

export function createPrintQueue(printPages: PrintPages): PrintQueue {
  let all: readonly PlanPage[] = [];
  let language: Language = 'en';
  let done = 0;
  async function next(): Promise<Result<PrintedPages>> {
    const printed = await printPages(all.slice(done), language);
    if (!printed.ok) return printed;
    const from = done + 1;
    done += printed.value;
    return ok({ from, to: done, count: all.length });
  }
  return {
    next,
    print(pages, inLanguage) {
      [all, language, done] = [pages, inLanguage, 0];
      return next();
    },
  };
}
