// The ribbon's commands that are not «show the pane».
import { helpPageName } from '../address';
import { displayLanguage } from '../display-language';

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

/** Ids as the manifest names them. */
export function associateCommands(): void {
  Office.actions.associate('openHelp', openHelp);
}
