// Page: an entry in the list of the pane's pages, and the page while it is open.
import type { JSX } from 'preact';
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
