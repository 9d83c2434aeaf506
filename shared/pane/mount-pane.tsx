// mountPane: puts the pane into a host's element and takes it out again.
import { render } from 'preact';
import '@preact/signals';
import type { PaneHost } from '../workbook/port';
import { printThrough } from './plan/page/print-document';
import { printPages } from './plan/page/print-pages';
import { createLanguageChoice } from './shell/language-choice';
import { Pane } from './shell/pane';
import { LanguageContext } from './shell/pane-context';
import type { Page } from './shell/page';
import { hiddenPages, pages } from './shell/pages';
import { createPaneSession } from './shell/pane-session';
import './theme/theme.css';
import './theme/base.css';
import './controls/controls.css';
import './controls/four-fields.css';
import './shell/shell.css';
import './portfolio/portfolio.css';
import './portfolio/pareto/pareto.css';
import './portfolio/list/list.css';
import './portfolio/matrix/matrix.css';
import './portfolio/moves/moves.css';
import './plan/plan.css';
import './plan/potential/potential.css';
import './plan/actions/actions.css';
import './plan/page/page.css';
import './plan/page/print.css';
import './plan/rivals/rivals.css';
import './plan/relations/relations.css';
import './plan/swot/swot.css';
import './plan/team/team.css';
import './functions/functions.css';

/** Shows the pane in `element` until the function it returns is called. `element` gets the class `kam`; `data-theme` on it forces light or dark. */
export function mountPane(element: HTMLElement, host: PaneHost): () => void {
  const language = createLanguageChoice(host);
  const all = [...pages, ...hiddenPages(host)];
  const session = createPaneSession(host, language, {
    show(id) {
      const wanted = all.find((page) => page.id === id);
      if (wanted !== undefined) show(wanted);
    },
    printPages: host.print === undefined ? printPages : printThrough(host.print),
  });
  let current: Page = all.find(({ id }) => id === host.firstPage) ?? pages[0];
  let open = current.open(session);
  const draw = () =>
    render(
      <LanguageContext.Provider value={language}>
        <Pane pages={pages} current={current} open={open} onChoose={show} />
      </LanguageContext.Provider>,
      element,
    );
  function show(page: Page): void {
    open.close();
    current = page;
    open = page.open(session);
    draw();
  }
  // Whoever comes back from the sheet may have changed a plan there by hand.
  const onReturn = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) void session.plans.refresh();
  };
  element.addEventListener('focusin', onReturn);
  element.classList.add('kam');
  draw();
  const stopAsking = host.onPage?.((id) => session.show(id));
  return () => {
    stopAsking?.();
    element.removeEventListener('focusin', onReturn);
    open.close();
    session.close();
    language.close();
    render(null, element);
    element.classList.remove('kam');
  };
}
