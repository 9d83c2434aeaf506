// Types of SWOT items: S, W, O, T or the words of either language. No Polish initials: two of them are the same (METHOD SWOT_SCORE).
import { plainText } from '../../model/plain-text';

const words: ReadonlyMap<string, number> = new Map(
  [
    ['s', 'strength', 'strengths', 'mocna strona', 'mocne strony', 'silna strona'],
    ['w', 'weakness', 'weaknesses', 'slaba strona', 'slabe strony'],
    ['o', 'opportunity', 'opportunities', 'szansa', 'szanse'],
    ['t', 'threat', 'threats', 'zagrozenie', 'zagrozenia'],
  ].flatMap((list, code) => list.map((word) => [word, code] as const)),
);

/** The code 0–3 of S, W, O or T; undefined where the text is none. */
export function readSwotText(text: string): number | undefined {
  return words.get(plainText(text));
}
