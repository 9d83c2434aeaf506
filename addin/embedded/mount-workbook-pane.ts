// mountWorkbookPane: the pane beside the sheet, handed the embedded workbook.
import { mountPane } from '../../shared/pane/mount-pane';
import type { Language } from '../../shared/model/language';
import type { PreferencesPort, Workbook } from '../../shared/workbook/port';
import type { PageStore } from './page/page-state';
import type { Session } from './page/session';
import { today } from '../../shared/pane/browser/today';
import { createRevealPort, createSelectionPort } from './univer-workbook/univer-reveal';
import type { Spreadsheet } from './univer/spreadsheet';

interface PanePlace {
  readonly element: HTMLElement;
  readonly workbook: Workbook;
  readonly spreadsheet: Spreadsheet;
  readonly preferences: PreferencesPort;
  readonly session: Session;
  readonly store: PageStore;
}

/** A pane that is there, and can be told another language. */
export interface MountedPane {
  setLanguage(language: Language): void;
}

/** On a narrow screen the sheet is behind the pane: a revealed row brings it to the front. */
function revealing(spreadsheet: Spreadsheet, store: PageStore) {
  const port = createRevealPort(spreadsheet);
  return {
    reveal: (at: Parameters<typeof port.reveal>[0]) => {
      store.update({ tab: 'sheet' });
      return port.reveal(at);
    },
  };
}

/** The pane, mounted in `element`: with a language that the page may change, and a word when another workbook is opened. */
export function mountWorkbookPane({
  element,
  workbook,
  spreadsheet,
  preferences,
  session,
  store,
}: PanePlace): MountedPane {
  const listeners = new Set<(language: Language) => void>();
  mountPane(element, {
    workbook,
    reveal: revealing(spreadsheet, store),
    selection: createSelectionPort(spreadsheet),
    preferences,
    language: store.get().language,
    today,
    onWorkbookReplaced: session.onReplaced,
    onLanguage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {
    setLanguage(language) {
      for (const listener of listeners) listener(language);
    },
  };
}
