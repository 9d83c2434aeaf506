// The embedded workbook's entry: puts the page together. The spreadsheet itself is loaded once the welcome is drawn.
import { render } from 'preact';
import { languageOf, type Language } from '../../shared/model/language';
import { catalogueIds } from './catalogue';
import { acceptFileDrops } from './page/file-drop';
import { Page } from './page/page';
import type { PageActions } from './page/page-context';
import { createPageState } from './page/page-state';
import { pickFile } from './page/pick-file';
import { createPreferences } from './page/preferences';
import { createSession } from './page/session';
import { whenIdle } from './page/when-idle';
import type { Places } from './page/workspace';
import type { Workbench } from './workbench';
import './page/page.css';

function place(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `place place-${name}`;
  return element;
}

const places: Places = { sheet: place('sheet'), pane: place('pane') };
const preferences = createPreferences((key, value) => {
  if (key === 'language') setLanguage(languageOf(value));
});
const store = createPageState(languageOf(preferences.get('language') ?? navigator.language));

/** One spreadsheet for the life of the page; asking again gives the same. */
let workbench: Promise<Workbench> | undefined;
function loadWorkbench() {
  workbench ??= import('./workbench')
    .then(({ createWorkbench }) => createWorkbench({ store, places, preferences, session }))
    .catch((error: unknown) => {
      // A connection that failed once may not fail again.
      workbench = undefined;
      throw error;
    });
  return workbench;
}

const session = createSession({
  store,
  spreadsheet: async () => (await loadWorkbench()).spreadsheet,
  ourFunctions: catalogueIds,
});

function setLanguage(language: Language): void {
  if (language === store.get().language) return;
  store.update({ language });
  preferences.set('language', language);
  void workbench?.then((bench) => bench.setLanguage(language));
}

const actions: PageActions = {
  openPicker: () => pickFile((file) => void session.openFile(file)),
  openSample: (id) => void session.openSample(id),
  startNew: () => void session.startNew(),
  save: () => void session.save(),
  setLanguage,
  showWelcome: (welcome) => store.update({ welcome }),
  showTab: (tab) => store.update({ tab }),
  closeNotice: () => store.update({ notice: null }),
};

render(<Page store={store} actions={actions} places={places} />, document.getElementById('page')!);
// While the user looks at the welcome, what every workbook needs is made ready: it is most of the wait for the first one.
whenIdle(() => void loadWorkbench().catch(() => undefined));
acceptFileDrops(store, (file) => void session.openFile(file));
window.addEventListener('beforeunload', (event) => {
  if (store.get().dirty) event.preventDefault();
});
window.addEventListener(
  'keydown',
  (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    actions.save();
  },
  { capture: true },
);
