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

/** A text taken apart once: plain pieces, and the places to fill. */
type Piece = string | { readonly name: string; readonly forms: readonly string[]; readonly text: string };

const pieces = new Map<string, readonly Piece[]>();

function piecesOf(text: string): readonly Piece[] {
  const known = pieces.get(text);
  if (known !== undefined) return known;
  const parsed = text.split(/(\{\w+(?:\|[^{}|]*)*\})/).map((piece, i): Piece => {
    if (i % 2 === 0) return piece;
    const [name = '', ...forms] = piece.slice(1, -1).split('|');
    return { name, forms, text: piece };
  });
  pieces.set(text, parsed);
  return parsed;
}

/** A text with `{name}` and `{name|form|form…}` filled; an unknown name stays as it stands, so that it is seen. */
export function fillText(language: Language, text: string, params: ErrorParams): string {
  let filled = '';
  for (const piece of piecesOf(text))
    filled += typeof piece === 'string' ? piece : filledPiece(language, piece, params);
  return filled;
}

function filledPiece(
  language: Language,
  { name, forms, text }: Exclude<Piece, string>,
  params: ErrorParams,
): string {
  const value = params[name];
  if (value === undefined) return text;
  if (forms.length > 0) return forms[pluralForm(language, Number(value))] ?? '';
  return typeof value === 'number'
    ? formatNumber(language, value, 6)
    : name === 'words'
      ? listedWords(language, value)
      : value;
}

/** `@key` as the parameter `words` stands for that message, so that an error lists words in the reader's language; other parameters are users' texts. */
function listedWords(language: Language, value: string): string {
  return value.startsWith('@') ? messagesByLanguage[language][value.slice(1) as MessageKey] : value;
}

/** The message of a key; numbers in it are formatted with at most six decimals. */
export function formatMessage(language: Language, code: MessageKey, params: ErrorParams = {}): string {
  return fillText(language, messagesByLanguage[language][code], params);
}

/** What a person reads about an error. */
export function formatError(language: Language, error: DomainError): string {
  return formatMessage(language, error.code, error.params);
}
