// The task pane: mounts the pane over Excel's workbook once Office says it is Excel, and answers the ribbon's commands.
import { mountPane } from '../../../shared/pane/mount-pane';
import { associateCommands } from './commands';
import { createExcelHost } from './excel-host';
import { createPageWish } from './page-wish';
import { paneTheme } from './pane-theme';
import { shellText, showShellMessage } from './shell';

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showShellMessage(shellText('notExcel'));
  const wish = createPageWish();
  associateCommands((page) => wish.ask(page));
  const element = document.getElementById('pane');
  if (element === null) return;
  const theme = paneTheme();
  if (theme !== undefined) element.dataset['theme'] = theme;
  element.replaceChildren();
  mountPane(element, createExcelHost(wish));
}

if (typeof Office === 'undefined') showShellMessage(shellText('tooLong'), { retry: true });
else void start();
