// The first run: samples to start from, or a file of one's own.
import type { JSX } from 'preact';
import type { PageProps } from './page-context';
import { sampleIds } from './samples';

/** The card over the workspace; the way back is there only where a workbook is. */
export function Welcome({ state, actions, text }: PageProps): JSX.Element {
  return (
    <main class="welcome" id="main">
      <div class="welcome-card">
        <h1 class="welcome-title">{text('welcome.title')}</h1>
        <p class="welcome-lead">{text('welcome.lead')}</p>
        <h2 class="welcome-heading">{text('welcome.samples')}</h2>
        <ul class="samples">
          {sampleIds.map((id) => (
            <li key={id}>
              <button type="button" class="sample" data-sample={id} onClick={() => actions.openSample(id)}>
                <span class="sample-title">{text(`sample.${id}.title`)}</span>
                <span class="sample-text">{text(`sample.${id}.text`)}</span>
              </button>
            </li>
          ))}
        </ul>
        <div class="own">
          <button type="button" class="tool tool-primary" onClick={actions.openPicker}>
            {text('welcome.own')}
          </button>
          <span class="own-hint">{text('welcome.ownHint')}</span>
        </div>
        <div class="welcome-more">
          <button type="button" class="link" onClick={actions.startNew}>
            {text('welcome.blank')}
          </button>
          {state.fileName !== null && (
            <button type="button" class="link" onClick={() => actions.showWelcome(false)}>
              {text('welcome.close')}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
