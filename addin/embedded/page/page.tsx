// The whole page: toolbar, notices, the workspace, the first run over it, and what floats above.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { pageText } from '../text/page-texts';
import { BusyView } from './busy-view';
import { NoticeBar } from './notices';
import type { PageActions, PageProps } from './page-context';
import type { PageStore } from './page-state';
import { QuestionDialog } from './question-dialog';
import { useStore } from './store';
import { Toolbar } from './toolbar';
import { Welcome } from './welcome';
import { Workspace, type Places } from './workspace';

interface RootProps {
  readonly store: PageStore;
  readonly actions: PageActions;
  readonly places: Places;
}

/** All of the chrome, in its language; the document's title and language follow. */
export function Page({ store, actions, places }: RootProps): JSX.Element {
  const state = useStore(store);
  const { language, dropping, welcome } = state;
  const props: PageProps = { state, actions, text: (key, params) => pageText(language, key, params) };
  useEffect(() => {
    document.documentElement.lang = language;
    document.title =
      state.fileName === null ? props.text('page.title') : `${state.fileName} – ${props.text('page.title')}`;
  });
  return (
    <>
      <Toolbar {...props} />
      <NoticeBar {...props} />
      <div class="stage">
        <Workspace {...props} places={places} />
        {welcome && <Welcome {...props} />}
      </div>
      <BusyView {...props} />
      <QuestionDialog {...props} />
      {dropping && (
        <div class="drop-target">
          <p>{props.text('drop.hint')}</p>
        </div>
      )}
    </>
  );
}
