// Class words: the four classes of accounts as people write them, in either language or as a letter (METHOD rule 5).
import { classCode } from '../../model/account-class';
import { plainText } from '../../model/plain-text';

const words: ReadonlyMap<string, number> = new Map([
  ...['strategic', 'strategiczny', 's'].map((word) => [word, classCode.strategic] as const),
  ...['normal', 'zwykly', 'normalny', 'n'].map((word) => [word, classCode.normal] as const),
  ...['prospect', 'potencjalny', 'prospekt', 'p'].map((word) => [word, classCode.prospect] as const),
  ...['suspect', 'suspekt', 'x'].map((word) => [word, classCode.suspect] as const),
]);

/** The class code 0–3 of a word or letter; undefined where the text is none. */
export function readClassText(text: string): number | undefined {
  return words.get(plainText(text));
}
