// PageWish: the page that a command of the ribbon asks for. It is kept until there is a pane: Excel may run the command before it has shown one.
import type { PaneHost } from '../../../shared/workbook/port';

/** A page of the pane that the ribbon can ask for. */
export type PanePage = 'plan' | 'functions';

/** What joins the ribbon, which asks for a page, and the pane, which listens. */
export interface PageWish extends Required<Pick<PaneHost, 'onPage'>> {
  readonly ask: (page: PanePage) => void;
}

/** A wish that nobody has made yet. Of those made before anyone listens the last is kept, and handed to whoever listens first. */
export function createPageWish(): PageWish {
  let kept: PanePage | null = null;
  let listener: ((page: string) => void) | null = null;
  return {
    ask(page) {
      if (listener === null) kept = page;
      else listener(page);
    },
    onPage(next) {
      listener = next;
      if (kept !== null) next(kept);
      kept = null;
      return () => (listener = null);
    },
  };
}
