// The shell: what the page shows before the pane, or in its place.
import { languageOf } from '../../../shared/model/language';
import { shellTexts, type ShellTexts } from './shell-texts';

/** A text of the shell in the browser's language, for Excel's is not known yet. */
export function shellText(key: keyof ShellTexts): string {
  return shellTexts[languageOf(navigator.language)][key];
}

/** Replaces the placeholders by a message; `retry` adds a button that loads the page again. */
export function showShellMessage(text: string, { retry = false } = {}): void {
  const place = document.getElementById('shell-message');
  if (place === null) return;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  place.replaceChildren(paragraph);
  if (!retry) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = shellText('retry');
  button.addEventListener('click', () => location.reload());
  place.append(button);
}

/** Whether the page still shows its placeholders. */
export function isShellWaiting(): boolean {
  return document.querySelector('#shell-message > i') !== null;
}
