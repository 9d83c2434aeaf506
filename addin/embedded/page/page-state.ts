// PageState: everything the page's own chrome shows.
import type { Language } from '../../../shared/model/language';
import type { LostPart } from '../xlsx/file-problem';
import type { PageTextKey } from '../text/page-texts.en';
import { createStore, type Store } from './store';

/** A sentence as a key with its parameters, so that it follows the language. */
export interface Sentence {
  readonly key: PageTextKey;
  readonly params: Readonly<Record<string, string>>;
}

interface Notice extends Sentence {
  readonly tone: 'problem' | 'done';
}

interface Busy extends Sentence {
  readonly cancel: () => void;
}

/** A question that waits for an answer; the page asks one at a time. */
export type Question =
  | { readonly kind: 'lost'; readonly parts: readonly LostPart[]; readonly answer: (goOn: boolean) => void }
  | { readonly kind: 'unsaved'; readonly answer: (goOn: boolean) => void };

/** What is shown at one moment, without the sheet and the pane. */
export interface PageState {
  readonly language: Language;
  /** Null until the first workbook is there. */
  readonly fileName: string | null;
  readonly dirty: boolean;
  readonly welcome: boolean;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** Why the selected cell shows an error. */
  readonly cellMessage: string | null;
  readonly tab: 'sheet' | 'pane';
  readonly dropping: boolean;
}

/** What is shown, with those who follow it. */
export type PageStore = Store<PageState>;

/** What is shown at first: the welcome, and no file. */
export function createPageState(language: Language): PageStore {
  return createStore<PageState>({
    language,
    fileName: null,
    dirty: false,
    welcome: true,
    busy: null,
    notice: null,
    question: null,
    cellMessage: null,
    tab: 'sheet',
    dropping: false,
  });
}
