// paneText: the pane's own texts in the asked language, with exactly the placeholders each of them has.
import type { Language } from '../../model/language';
import { fillText } from '../../text/format-message';
import type { PlaceholderNames } from '../../text/placeholders';
import { en } from './en';
import { pl } from './pl';

export type PaneTextKey = keyof typeof en;

type Names<K extends PaneTextKey> = PlaceholderNames<(typeof en)[K]>;

/** Nothing for a text without placeholders; otherwise a value for each of them. Numbers are grouped and choose plural forms. */
export type PaneTextParams<K extends PaneTextKey> = [Names<K>] extends [never]
  ? []
  : [params: Readonly<Record<Names<K>, string | number>>];

const texts: Readonly<Record<Language, Readonly<Record<PaneTextKey, string>>>> = { en, pl };

export function paneText<K extends PaneTextKey>(
  language: Language,
  key: K,
  ...[params]: PaneTextParams<K>
): string {
  return fillText(language, texts[language][key], params ?? {});
}
