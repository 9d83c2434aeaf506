// Class words: how each language writes the four classes of accounts.
import { classCode, type AccountClass } from '../model/account-class';
import type { Language } from '../model/language';

/** How each language writes the classes, in the order of their codes. */
export const classWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['strategic', 'normal', 'prospect', 'suspect'],
  pl: ['strategiczny', 'zwykły', 'potencjalny', 'suspekt'],
};

/** The word for a class in one language. */
export function classWord(language: Language, name: AccountClass): string {
  return classWords[language][classCode[name]] ?? name;
}
