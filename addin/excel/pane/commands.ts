// The commands of the ribbon and of the cells' context menu. They run in the pane's own page, whether it is shown or not.
import { helpPageName } from '../address';
import { displayLanguage } from '../display-language';
import type { PanePage } from './page-wish';

type Command = (event: Office.AddinCommands.Event) => void;

/** The page's own address tells where the help stands: no address is built in. */
function openHelp(event: Office.AddinCommands.Event): void {
  const url = new URL(helpPageName(displayLanguage()), location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, '_blank', 'noopener');
  }
  event.completed();
}

/** Shows the pane at a page. Excel waits for `completed`, whatever comes of it. */
function opens(page: PanePage, ask: (page: PanePage) => void): Command {
  return (event) => {
    ask(page);
    void Office.addin
      .showAsTaskpane()
      .catch((error: unknown) => console.error('The pane cannot be shown.', error))
      .then(() => event.completed());
  };
}

/** Tells Excel what each command does; `ask` hears which page is wanted. Ids are those of the manifest. */
export function associateCommands(ask: (page: PanePage) => void): void {
  Office.actions.associate('openHelp', openHelp);
  Office.actions.associate('openPlan', opens('plan', ask));
  Office.actions.associate('openFunctions', opens('functions', ask));
}
