// Pages: the list of the pane's pages; a further page is one more entry.
import { accountPage } from '../plan/account-page';
import { functionsPage } from '../functions/functions-page';
import { portfolioPage } from '../portfolio/portfolio-page';
import { createSelfTestPage } from '../self-test/self-test-page';
import type { PaneHost } from '../../workbook/port';
import type { Page } from './page';

/** Those to choose from. */
export const pages: readonly [Page, ...Page[]] = [portfolioPage, accountPage, functionsPage];

/** Those that others lead to, which only some hosts have. */
export function hiddenPages({ selfTest }: Pick<PaneHost, 'selfTest'>): readonly Page[] {
  return selfTest === undefined ? [] : [createSelfTestPage(selfTest)];
}
