// lostParts: which parts of an .xlsx archive the reader drops, told by their names before anything is lost.
import type { LostPart } from './file-problem';

const signs: readonly (readonly [LostPart, RegExp])[] = [
  ['charts', /^xl\/(charts|chartsheets|drawings\/.*chart)/i],
  ['pivotTables', /^xl\/pivotTables\//i],
  ['macros', /^xl\/vbaProject\.bin$/i],
  ['externalLinks', /^xl\/externalLinks\//i],
  ['slicers', /^xl\/slicers\//i],
];

/** The kinds of parts found among the names of an archive's entries, each once. */
export function lostParts(names: readonly string[]): LostPart[] {
  return signs.filter(([, sign]) => names.some((name) => sign.test(name))).map(([part]) => part);
}
