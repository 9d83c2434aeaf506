// WordLook: how a cell looks that holds one of certain words, as a conditional format of the host: the classes are told at a glance, and stay so when they
// change. The word is there to be read; the colour only helps.
import { classWords } from '../text/class-words';
import type { ColumnRole } from './port';

/** A word and the colours of a cell that holds it and nothing else. */
export interface WordLook {
  readonly word: string;
  /** `#RRGGBB`; the font on the fill has a contrast of at least 4.5 to 1. */
  readonly fill: string;
  readonly font: string;
}

/** In the order of the classes' codes. */
const classColors = [
  { fill: '#CFE4FA', font: '#0C3B5E' },
  { fill: '#DFF6DD', font: '#0B5A08' },
  { fill: '#FFF4CE', font: '#5C4A00' },
  { fill: '#EDEBE9', font: '#3B3A39' },
] as const;

/** Words of both languages: a workbook may change its language and keep its columns. */
const classLooks: readonly WordLook[] = Object.values(classWords).flatMap((words) =>
  words.flatMap((word, code) => {
    const colors = classColors[code];
    return colors === undefined ? [] : [{ word, ...colors }];
  }),
);

/** The looks for a column made for the role, words of both languages; empty for most. */
export function wordLooksOf(role: ColumnRole): readonly WordLook[] {
  return role === 'class' ? classLooks : [];
}
