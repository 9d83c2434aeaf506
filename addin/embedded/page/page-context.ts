// PageContext: what every part of the page's chrome is given.
import type { Language } from '../../../shared/model/language';
import type { PageTextKey } from '../text/page-texts';
import type { PageState } from './page-state';
import type { SampleId } from './samples';

export interface PageActions {
  openPicker(): void;
  openSample(id: SampleId): void;
  startNew(): void;
  save(): void;
  setLanguage(language: Language): void;
  showWelcome(shown: boolean): void;
  showTab(tab: PageState['tab']): void;
  closeNotice(): void;
}

export interface PageProps {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly text: (key: PageTextKey, params?: Readonly<Record<string, string>>) => string;
}
