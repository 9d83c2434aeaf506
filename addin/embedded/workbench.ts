// The workbench: the spreadsheet and the pane beside it, loaded together once a workbook is opened.
import type { Language } from '../../shared/model/language';
import type { PreferencesPort } from '../../shared/workbook/port';
import { exposeAutomation } from './automation';
import { catalogueDefinitions } from './catalogue';
import { catalogueHelp } from './catalogue-help';
import { showCharts } from './charts/chart-overlay';
import type { PageStore } from './page/page-state';
import type { Session } from './page/session';
import type { Places } from './page/workspace';
import { mountWorkbookPane, type MountedPane } from './mount-workbook-pane';
import { pageText } from './text/page-texts';
import { createUniverWorkbook } from './univer-workbook/univer-workbook';
import { createSpreadsheet, type Spreadsheet } from './univer/spreadsheet';
import { watchCells } from './univer/watch-cells';

/** Both of them, for the life of the page. */
export interface Workbench {
  readonly spreadsheet: Spreadsheet;
  setLanguage(language: Language): void;
}

interface WorkbenchSurroundings {
  readonly store: PageStore;
  readonly places: Places;
  readonly preferences: PreferencesPort;
  readonly session: Session;
}

/** The spreadsheet in its place at once; the pane follows when the session has put a workbook there. */
export function createWorkbench({ store, places, preferences, session }: WorkbenchSurroundings): Workbench {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const spreadsheet = createSpreadsheet({
    container: places.sheet,
    language: store.get().language,
    dark: dark.matches,
    functions: catalogueDefinitions,
    help: catalogueHelp,
  });
  dark.addEventListener('change', () => spreadsheet.api.toggleDarkMode(dark.matches));
  const refreshMessage = watchCells(spreadsheet, {
    onEdit: () => store.update({ dirty: true }),
    onMessage: (cellMessage) => {
      if (cellMessage !== store.get().cellMessage) store.update({ cellMessage });
    },
  });
  showCharts(spreadsheet, () => pageText(store.get().language, 'chart.remove'));
  const workbook = createUniverWorkbook(spreadsheet);
  exposeAutomation({ workbook, spreadsheet });
  let pane: MountedPane | undefined;
  session.onReplaced(() => {
    pane ??= mountWorkbookPane({ element: places.pane, workbook, spreadsheet, preferences, session, store });
  });
  return {
    spreadsheet,
    setLanguage(language) {
      spreadsheet.setLanguage(language);
      refreshMessage();
      pane?.setLanguage(language);
    },
  };
}
