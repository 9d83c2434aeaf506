// formatMessage: a message in the asked language, its placeholders filled and its plurals chosen.
import type { DomainError, ErrorParams } from '../model/domain-error';
import type { Language } from '../model/language';
import { formatNumber } from './format-number';
import { messagesEn, type MessageKey } from './messages.en';
import { messagesPl } from './messages.pl';
import { pluralForm } from './plurals';

const messagesByLanguage: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en: messagesEn,
  pl: messagesPl,
};

/** Fills `{name}` and `{name|form|form…}` of any text; an unknown name stays as it stands, so that it is seen. */
export function fillText(language: Language, text: string, params: ErrorParams): string {
  return text.replace(/\{(\w+)((?:\|[^{}|]*)*)\}/g, (placeholder, name: string, forms: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (forms !== '') return forms.slice(1).split('|')[pluralForm(language, Number(value))] ?? '';
    return typeof value === 'number' ? formatNumber(language, value, 6) : value;
  });
}

/** A parameter `@key` stands for that message itself, so that an error can name words in the reader's language. */
function resolved(language: Language, params: ErrorParams): ErrorParams {
  const messages = messagesByLanguage[language];
  const entries = Object.entries(params).map(([name, value]) => {
    const key = typeof value === 'string' && value.startsWith('@') ? value.slice(1) : '';
    return [name, key in messages ? messages[key as MessageKey] : value] as const;
  });
  return Object.fromEntries(entries);
}

export function formatMessage(language: Language, code: MessageKey, params: ErrorParams = {}): string {
  return fillText(language, messagesByLanguage[language][code], resolved(language, params));
}

export function formatError(language: Language, error: DomainError): string {
  return formatMessage(language, error.code, error.params);
}
