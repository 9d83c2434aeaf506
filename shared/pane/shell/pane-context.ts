// PaneContext: what every component of the pane may ask for: the language and the words in it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LanguageChoice } from './language-choice';
import { wordingIn, type Wording } from '../text/wording';

export const LanguageContext = createContext<LanguageChoice | null>(null);

export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('LanguageContext is provided by mountPane');
  return choice;
}

/** The words in the chosen language; the component follows when another is chosen. */
export function useWording(): Wording {
  return wordingIn(useLanguageChoice().language.value);
}
