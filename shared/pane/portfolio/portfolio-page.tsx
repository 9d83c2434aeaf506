// The page Portfolio as an entry in the list of pages.
import type { Page } from '../shell/pages';
import { createPortfolioState } from './portfolio-state';
import { PortfolioView } from './portfolio-view';

export const portfolioPage: Page = {
  id: 'portfolio',
  title: 'page.portfolio',
  open(host, language) {
    const state = createPortfolioState(host, language.language);
    void state.refresh();
    const stopFollowing = host.onWorkbookReplaced?.(() => void state.restart());
    return {
      view: () => <PortfolioView state={state} />,
      refresh: () => void state.refresh(),
      close() {
        stopFollowing?.();
        state.close();
      },
    };
  },
};
