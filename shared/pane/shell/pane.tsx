// Pane: the header, the choice of pages where there is more than one, and the open page.
import type { JSX } from 'preact';
import { useWording } from './pane-context';
import { Header } from './header';
import type { OpenPage, Page } from './page';

export interface PaneProps {
  readonly pages: readonly Page[];
  readonly current: Page;
  readonly open: OpenPage;
  readonly onChoose: (page: Page) => void;
}

export function Pane({ pages, current, open, onChoose }: PaneProps): JSX.Element {
  const { text, language } = useWording();
  const View = open.view;
  return (
    <div class="kam-pane" lang={language}>
      <Header onRefresh={open.refresh} />
      {pages.length < 2 ? null : (
        <nav class="kam-pages" aria-label={text('pages.label')}>
          {pages.map((page) => (
            <button
              key={page.id}
              type="button"
              class="kam-page-link"
              aria-current={page === current ? 'page' : undefined}
              onClick={() => onChoose(page)}
            >
              {text(page.title)}
            </button>
          ))}
        </nav>
      )}
      <div class="kam-main">
        <View />
      </div>
    </div>
  );
}
