// The page Portfolio as an entry in the list of pages.
import type { Page } from '../shell/page';
import { PortfolioView } from './portfolio-view';

export const portfolioPage: Page = {
  id: 'portfolio',
  title: 'page.portfolio',
  open(session) {
    return {
      view: () => <PortfolioView state={session.portfolio} session={session} />,
      refresh: () => void session.refresh(),
      close: () => undefined,
    };
  },
};
