// findFunctions: the functions that hold all words of a search, those that have them in the name first, then in the summary, then elsewhere.
import { functionGroups, type FunctionGroup, type FunctionTexts } from '../../functions/function-texts';
import { functionTexts } from '../../functions/texts-registry';
import type { Language } from '../../model/language';
import { plainText } from '../../model/plain-text';

/** What a search looks through, from what matters most on; without case and diacritics. */
function fieldsOf(id: string, texts: FunctionTexts, language: Language): string[] {
  const { summary, parameters } = texts[language];
  const name = `${id} ${id.replace(/_/g, ' ')}`;
  return [name, summary, Object.entries(parameters).flat().join(' ')].map(plainText);
}

/** The place of the field by which a function is found: the last one that a word needs; -1 where a word is nowhere. */
function rankOf(fields: readonly string[], words: readonly string[]): number {
  const places = words.map((word) => fields.findIndex((field) => field.includes(word)));
  return places.includes(-1) ? -1 : Math.max(...places);
}

/** Ids of the catalogue's order within one rank; all of them where nothing is searched. */
export function findFunctions(query: string, language: Language): string[] {
  const words = plainText(query).split(' ').filter(Boolean);
  if (words.length === 0) return Object.keys(functionTexts);
  const ranked = Object.entries(functionTexts).map(([id, texts]) => {
    return { id, rank: rankOf(fieldsOf(id, texts, language), words) };
  });
  return ranked
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .map(({ id }) => id);
}

/** The ids of each group, groups and functions in the order of METHOD's chapters. */
export function functionsByGroup(): { readonly group: FunctionGroup; readonly ids: readonly string[] }[] {
  const ids = Object.keys(functionTexts);
  return functionGroups.map((group) => ({
    group,
    ids: ids.filter((id) => functionTexts[id]?.group === group),
  }));
}
