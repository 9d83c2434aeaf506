// The workspace: the sheet, the pane, and on narrow screens the two tabs between them.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageProps } from './page-context';
import { CellMessage } from './notices';
import { Splitter } from './splitter';
import { useNarrow } from './use-narrow';

/** Elements that live outside Preact: Univer's and the pane's. */
export interface Places {
  readonly sheet: HTMLElement;
  readonly pane: HTMLElement;
}

function Placed({ element }: { readonly element: HTMLElement }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => void place.current?.append(element), [element]);
  return <div class="placed" ref={place} />;
}

const tabs = ['sheet', 'pane'] as const;

function Tabs({ state, actions, text }: PageProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = state.tab === 'sheet' ? 'pane' : 'sheet';
    actions.showTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <nav class="tabs" aria-label={text('tabs.label')}>
      <div class="tab-list" role="tablist" aria-label={text('tabs.label')} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={state.tab === tab}
            aria-controls={`region-${tab}`}
            tabIndex={state.tab === tab ? 0 : -1}
            onClick={() => actions.showTab(tab)}
          >
            {text(`tabs.${tab}`)}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** Beside the pane, which is the page's main part, the sheet is a region; behind tabs, whatever shows is the main part. */
function SheetRegion({
  children,
  ...props
}: PageProps & { readonly children: ComponentChildren }): JSX.Element {
  const { state, text } = props;
  const narrow = useNarrow();
  return (
    <section
      class="region-sheet"
      id="region-sheet"
      role={narrow ? 'main' : 'region'}
      aria-label={text('region.sheet')}
    >
      {narrow && <h1 class="unseen">{state.fileName ?? text('page.title')}</h1>}
      {children}
      <CellMessage {...props} />
      {!narrow && <Splitter label={text('region.resize')} />}
    </section>
  );
}

/** Both places, out of reach while the welcome covers them. */
export function Workspace(props: PageProps & { readonly places: Places }): JSX.Element {
  const { state, places } = props;
  const covered = state.welcome;
  return (
    <div class={`workspace shows-${state.tab}`} inert={covered} aria-hidden={covered}>
      <Tabs {...props} />
      <SheetRegion {...props}>
        <Placed element={places.sheet} />
      </SheetRegion>
      <main class="region-pane" id="region-pane">
        <Placed element={places.pane} />
      </main>
    </div>
  );
}
