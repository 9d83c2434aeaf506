// The sidebar: mounts the pane once the server has said in which language.
import { mountPane } from '../../shared/pane/mount-pane';
import { createBrowserPreferences } from '../../shared/pane/browser/browser-preferences';
import { today } from '../../shared/pane/browser/today';
import type { StartAnswer } from '../server/calls';
import { languageOf } from '../../shared/model/language';
import { formatMessage } from '../../shared/text/format-message';
import type { Selection } from '../../shared/workbook/port';
import { createAskedSelection } from './asked-selection';
import { printDialog } from './print-dialog';
import { callServer } from './script-run';
import { sheetsSelfTest } from './self-test';
import { createSheetsWorkbook } from './sheets-workbook';

function mount(element: HTMLElement, { language, capabilities }: StartAnswer): void {
  // Written into the file by the menu, which knows what was asked for.
  const page = element.dataset['page'] ?? '';
  const workbook = createSheetsWorkbook(capabilities);
  element.replaceChildren();
  mountPane(element, {
    workbook,
    selfTest: sheetsSelfTest(workbook, today),
    reveal: {
      reveal: async (at) => {
        await callServer('kamReveal', at);
      },
    },
    selection: createAskedSelection({
      ask: () => callServer('kamSelection') as Promise<Selection | null>,
      isWorthAsking: () => !document.hidden && !document.hasFocus(),
      later(work, milliseconds) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
    print: printDialog,
    preferences: createBrowserPreferences(),
    language,
    today,
    ...(page === '' ? {} : { firstPage: page }),
  });
}

/** The only thing that can go wrong before there is a pane to say so: Google does not let the call through. */
function explain(element: HTMLElement): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = formatMessage(languageOf(navigator.language), 'error.severalAccounts');
  element.replaceChildren(paragraph);
}

const element = document.getElementById('pane');
if (element !== null) {
  callServer('kamStart').then(
    (answer) => mount(element, answer as StartAnswer),
    () => explain(element),
  );
}
