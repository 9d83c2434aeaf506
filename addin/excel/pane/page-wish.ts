// PageWish: the page that a command of the ribbon asks for. It is kept until there is a pane: Excel may run the command before it has shown one.
import type { PaneHost } from '../../../shared/workbook/port';

export type PanePage = 'plan' | 'functions';

export interface PageWish extends Required<Pick<PaneHost, 'onPage'>> {
  readonly ask: (page: PanePage) => void;
}

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
