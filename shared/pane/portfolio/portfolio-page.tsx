// The page Portfolio as an entry in the list of pages.
import type { Page } from '../shell/pages';
import { PortfolioView } from './portfolio-view';

export const portfolioPage: Page = {
  id: 'portfolio',
  title: 'page.portfolio',
  open({ portfolio, refresh }) {
    return {
      view: () => <PortfolioView state={portfolio} />,
      refresh: () => void refresh(),
      close: () => undefined,
    };
  },
};
