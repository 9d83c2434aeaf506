// PageContext: what every part of the page's chrome is given.
import type { Language } from '../../../shared/model/language';
import type { PageTextKey } from '../text/page-texts.en';
import type { PageState } from './page-state';
import type { SampleId } from './samples';

/** What the user can do in the chrome. */
export interface PageActions {
  readonly openPicker: () => void;
  readonly openSample: (id: SampleId) => void;
  readonly startNew: () => void;
  readonly save: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly showWelcome: (shown: boolean) => void;
  readonly showTab: (tab: PageState['tab']) => void;
  readonly closeNotice: () => void;
}

/** What is shown, what can be done, and the texts in the language of the moment. */
export interface PageProps {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly text: (key: PageTextKey, params?: Readonly<Record<string, string>>) => string;
}
