// What the page has to say: a file's problem, a saved file, and why the selected cell shows an error.
import type { JSX } from 'preact';
import { Icon } from './icons';
import type { PageProps } from './page-context';

/** The notice with its button to close it; its place stays when there is none, so that a new one is read out. */
export function NoticeBar({ state, actions, text }: PageProps): JSX.Element {
  const { notice } = state;
  return (
    <div class="notice-place" role={notice?.tone === 'problem' ? 'alert' : 'status'}>
      {notice && (
        <div class={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'problem' ? 'error' : 'done'} />
          <span class="notice-text">{text(notice.key, notice.params)}</span>
          <button
            type="button"
            class="tool"
            aria-label={text('notice.close')}
            title={text('notice.close')}
            onClick={actions.closeNotice}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

/** The message on the selected cell; its place stays when there is none, so that a new one is read out. */
export function CellMessage({ state }: PageProps): JSX.Element {
  return (
    <div class="cell-message-place" role="status">
      {state.cellMessage !== null && (
        <div class="cell-message" data-testid="cell-message">
          <Icon name="error" />
          <span>{state.cellMessage}</span>
        </div>
      )}
    </div>
  );
}
