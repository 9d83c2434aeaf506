// Pages: the list of the pane's pages; a further page is one more entry.
import type { JSX } from 'preact';
import { accountPage } from '../plan/account-page';
import { functionsPage } from '../functions/functions-page';
import { portfolioPage } from '../portfolio/portfolio-page';
import { createSelfTestPage } from '../self-test/self-test-page';
import type { PaneHost } from '../../workbook/port';
import type { PaneTextKey } from '../text/pane-text';
import type { PaneSession } from './pane-session';

/** A page while it is open, with its state. */
export interface OpenPage {
  readonly view: () => JSX.Element;
  /** Reads the workbook again. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export interface Page {
  readonly id: string;
  readonly title: Extract<PaneTextKey, `page.${string}`>;
  readonly open: (session: PaneSession) => OpenPage;
}

/** Those to choose from. */
export const pages: readonly [Page, ...Page[]] = [portfolioPage, accountPage, functionsPage];

/** Those that others lead to, which only some hosts have. */
export function hiddenPages({ selfTest }: Pick<PaneHost, 'selfTest'>): readonly Page[] {
  return selfTest === undefined ? [] : [createSelfTestPage(selfTest)];
}
