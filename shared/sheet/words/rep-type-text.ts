// Words for the types of sales people, in either language; codes are places in `repTypes`.
import { plainText } from '../../model/plain-text';

const words: ReadonlyMap<string, number> = new Map(
  [
    ['hunter', 'lowca', 'mysliwy', 'zdobywca'],
    ['farmer', 'opiekun', 'hodowca'],
    ['ambidextrous', 'both', 'uniwersalny', 'oburęczny', 'oba', 'obie'],
    ['neither', 'none', 'zaden', 'zadne'],
  ].flatMap((list, code) => list.map((word) => [plainText(word), code] as const)),
);

/** The code 0–3 of a word; undefined where it is none. */
export function readRepTypeText(text: string): number | undefined {
  return words.get(plainText(text));
}
