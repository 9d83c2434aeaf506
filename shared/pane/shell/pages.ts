// Pages: the list of the pane's pages; a further page is one more entry.
import type { JSX } from 'preact';
import { accountPage } from '../plan/account-page';
import { functionsPage } from '../functions/functions-page';
import { portfolioPage } from '../portfolio/portfolio-page';
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

export const pages: readonly [Page, ...Page[]] = [portfolioPage, accountPage, functionsPage];
