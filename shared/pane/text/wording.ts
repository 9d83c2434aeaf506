// Wording: everything the pane says, bound to one language: its texts, the core's messages, numbers, shares and days.
import { dayToSerial, type Day } from '../../model/day';
import type { DomainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { formatMessage } from '../../text/format-message';
import { formatNumber, formatPercent } from '../../text/format-number';
import type { MessageKey } from '../../text/messages.en';
import { paneText, type PaneTextKey, type PaneTextParams } from './pane-text';

/** A domain error, a mapping reason or a note: a code of shared/text with its parameters. */
export type Message = Pick<DomainError, 'params'> & { readonly code: MessageKey };

export interface Wording {
  readonly language: Language;
  readonly text: <K extends PaneTextKey>(key: K, ...params: PaneTextParams<K>) => string;
  readonly message: (message: Message) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** 4,200,000 → 4.2M; short enough for a narrow table. */
  readonly compact: (value: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly day: (day: Day) => string;
}

const msPerDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

function createWording(language: Language): Wording {
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    language,
    text: (key, ...params) => paneText(language, key, ...params),
    message: ({ code, params }) => formatMessage(language, code, params),
    number: (value, decimals = 0) => formatNumber(language, value, decimals),
    compact: (value) => compact.format(value),
    percent: (share, decimals = 1) => formatPercent(language, share, decimals),
    day: (day) => days.format((dayToSerial(day) - serialOfUnixEpoch) * msPerDay),
  };
}

const wordings: Readonly<Record<Language, Wording>> = { en: createWording('en'), pl: createWording('pl') };

export function wordingIn(language: Language): Wording {
  return wordings[language];
}
