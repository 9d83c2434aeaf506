// Class words: the four classes of accounts as people write them, in either language or as a letter (METHOD rule 5).
import type { AccountClass } from '../../model/account-class';
import type { Language } from '../../model/language';
import { plainText } from '../../model/plain-text';

/** Codes of a class column: places in `accountClasses`; blank where nothing is written. */
export const classCode = { strategic: 0, normal: 1, prospect: 2, suspect: 3, blank: 255 } as const;

const words: ReadonlyMap<string, number> = new Map([
  ...['strategic', 'strategiczny', 's'].map((word) => [word, classCode.strategic] as const),
  ...['normal', 'zwykly', 'normalny', 'n'].map((word) => [word, classCode.normal] as const),
  ...['prospect', 'potencjalny', 'prospekt', 'p'].map((word) => [word, classCode.prospect] as const),
  ...['suspect', 'suspekt', 'x'].map((word) => [word, classCode.suspect] as const),
]);

/** The code of a class word, or undefined where the text is none. */
export function readClassText(text: string): number | undefined {
  return words.get(plainText(text));
}

/** How each language writes the classes, in the order of their codes. */
export const classWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['strategic', 'normal', 'prospect', 'suspect'],
  pl: ['strategiczny', 'zwykły', 'potencjalny', 'suspekt'],
};

export function classWord(language: Language, name: AccountClass): string {
  return classWords[language][classCode[name]] ?? name;
}
